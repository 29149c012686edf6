package org.vestibule.security;

import static org.vestibule.security.PortalScopeTable.among;
import static org.vestibule.security.PortalScopeTable.at;
import static org.vestibule.security.PortalScopeTable.row;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vestibule.designer.CommandEnvelope;
import org.vestibule.designer.DraftCommand;
import org.vestibule.designer.DraftCommandService;
import org.vestibule.designer.DraftHistory;
import org.vestibule.designer.DraftPresenceService;
import org.vestibule.designer.DraftPublishingService;
import org.vestibule.page.PageDescription;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.content.Slot;
import org.vestibule.page.editing.AuthorPortals;
import org.vestibule.page.editing.PageEditingService;
import org.vestibule.page.publishing.PlanPublication;
import org.vestibule.page.publishing.PublishingService;
import org.vestibule.security.PortalScopeTable.Attempt;

/** How the actions of page authors are tried, in the {@link PortalScopeTable}. */
final class PageScopeRows {

    static final Map<String, List<Attempt>> TRIED = Map.ofEntries(
            row("AuthorPortals.all", at -> among(at(AuthorPortals.class).all(), at)),
            row("AuthorPortals.byKey", at -> at(AuthorPortals.class)
                    .byKey(at.portal().key())),
            row("AuthorPortals.byId", at -> at(AuthorPortals.class)
                    .byId(at.portal().id())),
            row("PageEditingService.page", at -> pages().page(at.portal().key(), at.page())),
            row("PageEditingService.draft", at -> pages().draft(at.page(), PageContent.empty(Layout.ONE_COLUMN))),
            row("PageEditingService.openToEveryone", at -> done(() -> pages().openToEveryone(at.page()))),
            row("PageEditingService.openToMembers", at -> done(() -> pages().openToMembers(at.page()))),
            row("PageEditingService.openToRoles", at -> done(() -> pages().openToRoles(at.page(), List.of()))),
            row("PageEditingService.showInNavigation", at -> done(() -> pages().showInNavigation(at.page()))),
            row(
                    "PageEditingService.describe",
                    at -> done(() -> pages().describe(at.page(), new PageDescription("Words")))),
            row("PageEditingService.speak", at -> done(() -> pages().speak(at.page(), Optional.of(Locale.GERMAN)))),
            row("PublishingService.publish", at -> at(PublishingService.class).publish(at.page())),
            row("PublishingService.unpublish", at -> at(PublishingService.class).unpublish(at.page())),
            row("PlanPublication.plan", at -> plans().plan(
                            at.page(), ZonedDateTime.now(ZoneOffset.UTC).plusDays(9))),
            row("PlanPublication.cancel", at -> plans().cancel(at.page(), at.plan())),
            row("PlanPublication.next", at -> plans().next(at.page())),
            row("PlanPublication.of", at -> plans().of(at.page())),
            row("DraftCommandService.open", at -> drafts().open(at.page())),
            row("DraftCommandService.look", at -> drafts().look(at.page())),
            row("DraftCommandService.takeOver", at -> drafts().takeOver(at.page())),
            row("DraftCommandService.leave", at -> done(() -> drafts().leave(at.page()))),
            row("DraftCommandService.execute", at -> drafts().execute(
                            at.page(),
                            CommandEnvelope.at(at.edit()),
                            new DraftCommand.Add("content", Slot.of("main", 0)))),
            row("DraftCommandService.undo", at -> drafts().undo(at.page(), CommandEnvelope.at(at.edit()))),
            row("DraftCommandService.redo", at -> drafts().redo(at.page(), CommandEnvelope.at(at.edit()))),
            row("DraftHistory.revisions", at -> history().revisions(at.page(), Integer.MAX_VALUE, 1)),
            row("DraftHistory.edits", at -> history().edits(at.page(), Long.MAX_VALUE, 1)),
            row("DraftHistory.revision", at -> history().revision(at.page(), 1)),
            row("DraftHistory.edit", at -> history().edit(at.page(), at.edit())),
            row("DraftHistory.content", at -> history().content(at.page(), new DraftHistory.Point.Now())),
            row("DraftPresenceService.heartbeat", at -> at(DraftPresenceService.class)
                    .heartbeat(at.page(), at.edit())),
            row("DraftPresenceService.watch", at -> at(DraftPresenceService.class)
                    .watch(at.page(), at.edit())),
            row("DraftPublishingService.warnings", at -> at(DraftPublishingService.class)
                    .warnings(at.page(), Set.of())),
            row("DraftPublishingService.publish", at -> at(DraftPublishingService.class)
                    .publish(at.page(), at.edit(), Set.of(), true)),
            row("DraftPublishingService.unpublish", at -> at(DraftPublishingService.class)
                    .unpublish(at.page(), at.edit())));

    private PageScopeRows() {}

    private static PageEditingService pages() {
        return at(PageEditingService.class);
    }

    private static PlanPublication plans() {
        return at(PlanPublication.class);
    }

    private static DraftCommandService drafts() {
        return at(DraftCommandService.class);
    }

    private static DraftHistory history() {
        return at(DraftHistory.class);
    }

    private static Object done(Runnable action) {
        action.run();
        return "done";
    }
}
