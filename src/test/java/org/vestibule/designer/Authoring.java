package org.vestibule.designer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.content.Slot;
import org.vestibule.page.editing.CreatePageOutcome;
import org.vestibule.page.editing.PageEditingService;
import org.vestibule.page.publishing.PublishingService;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;
import org.vestibule.security.Right;
import org.vestibule.testing.As;

/** Two page authors, Ann and Bob, for tests of what they do to a page. */
@ApplicationScoped
public class Authoring {

    static final Set<Right> AUTHOR = Set.of(Right.PAGES);

    /** Something that an author does. */
    interface AuthorAction<T> {
        T done() throws Exception;
    }

    @PersistenceContext
    private EntityManager entities;

    @Inject
    As as;

    @Inject
    PortalRepository portals;

    @Inject
    PageEditingService pages;

    @Inject
    PublishingService publishing;

    @Inject
    DraftCommandService editing;

    Portal portal() {
        String key = "p" + UUID.randomUUID().toString().substring(0, 8);
        var portal = new Portal(key, key, Locale.ENGLISH, "#0a5c5c");
        portals.add(portal);
        return portal;
    }

    long page(Portal portal, String path) {
        CreatePageOutcome creation = as.system(() -> pages.create(portal, "Page " + path, path, Layout.ONE_COLUMN));
        return ((CreatePageOutcome.Created) creation).page().id();
    }

    long page() {
        return page(portal(), "page");
    }

    <T> T ann(AuthorAction<T> deed) {
        return as.person(1, "Ann", AUTHOR, deed::done);
    }

    <T> T bob(AuthorAction<T> deed) {
        return as.person(2, "Bob", AUTHOR, deed::done);
    }

    long version(long page) {
        return as.system(() -> editing.look(page)).version();
    }

    PageContent content(long page) {
        return as.system(() -> editing.look(page)).content();
    }

    /** Makes Ann execute a command on the current draft. */
    CommandOutcome annDoes(long page, DraftCommand command) {
        return ann(() ->
                editing.execute(page, CommandEnvelope.at(editing.look(page).version()), command));
    }

    void annTakesOver(long page) {
        ann(() -> editing.takeOver(page));
    }

    CommandOutcome annUndoes(long page) {
        return ann(
                () -> editing.undo(page, CommandEnvelope.at(editing.look(page).version())));
    }

    /** Makes it the target of the portal's invitations. */
    @Transactional
    void invitesTo(Portal portal, long page) {
        entities.find(Portal.class, portal.id()).setEntryPages(page, null, null);
    }

    /** Has Ann add a widget at the end of the main zone. */
    void annAdds(long page, String widget, Map<String, JsonValue> values) {
        annDoes(page, new DraftCommand.Add(widget, Slot.of("main", Integer.MAX_VALUE)));
        if (!values.isEmpty()) {
            String id = content(page).zone("main").placements().stream()
                    .reduce((one, other) -> other)
                    .orElseThrow()
                    .id();
            annDoes(page, new DraftCommand.SetValues(id, values));
        }
    }

    /** Replaces the draft without an edit. */
    void replace(long page, PageContent content) {
        as.system(() -> pages.draft(page, content));
    }

    void publish(long page) {
        as.system(() -> publishing.publish(page));
    }
}
