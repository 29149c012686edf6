package org.vestibule.designer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vestibule.page.Page;
import org.vestibule.page.PageRepository;
import org.vestibule.page.PageState;
import org.vestibule.page.bin.RecycleBin;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.content.Placement;
import org.vestibule.page.content.Slot;
import org.vestibule.page.settings.PageField;
import org.vestibule.page.settings.PageSettingsRequest;
import org.vestibule.page.settings.PageSettingsService;
import org.vestibule.portal.Portal;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;
import org.vestibule.widget.StoredValues;

@InServer
@BothDatabases
class DraftPublishingServiceIT {

    @Inject
    Authoring authors;

    @Inject
    As as;

    @Inject
    DraftPublishingService publishing;

    @Inject
    DraftCommandService editing;

    @Inject
    RecycleBin bin;

    @Inject
    PageRepository pages;

    @Inject
    PageSettingsService settings;

    @Test
    void publishesAtOnceWithoutWarnings() {
        long page = authors.page();
        authors.annAdds(page, "content", Map.of());
        assertThat(publish(page, authors.version(page), false))
                .asInstanceOf(type(PublishOutcome.Published.class))
                .satisfies(done -> assertThat(done.state().page().state()).isEqualTo(PageState.PUBLISHED));
    }

    @Test
    void asksForConfirmationOfWarningsAndThenPublishes() {
        long page = authors.page();
        assertThat(publish(page, authors.version(page), false))
                .isEqualTo(new PublishOutcome.NeedsConfirmation(List.of(new PublishWarning.Empty())));
        assertThat(authors.ann(() -> editing.look(page)).page().state()).isEqualTo(PageState.DRAFT);
        assertThat(publish(page, authors.version(page), true)).isInstanceOf(PublishOutcome.Published.class);
    }

    @Test
    void publishesOnlyTheDraftThatTheAuthorSaw() {
        long page = authors.page();
        long seen = authors.version(page);
        authors.annAdds(page, "content", Map.of());
        assertThat(publish(page, seen, true))
                .asInstanceOf(type(PublishOutcome.NotNow.class))
                .satisfies(notNow -> assertThat(notNow.refusal()).isInstanceOf(CommandOutcome.Stale.class));
        authors.bob(() -> editing.takeOver(page));
        assertThat(publish(page, authors.version(page), true))
                .asInstanceOf(type(PublishOutcome.NotNow.class))
                .satisfies(notNow -> assertThat(notNow.refusal()).isInstanceOf(CommandOutcome.Held.class));
        assertThat(authors.ann(() -> publishing.unpublish(page, authors.version(page))))
                .isInstanceOf(PublishOutcome.NotNow.class);
    }

    @Test
    void warnsOfChosenPagesThatVisitorsCannotOpen() {
        Portal portal = authors.portal();
        long draft = authors.page(portal, "draft");
        long gone = authors.page(portal, "gone");
        long page = authors.page(portal, "page");
        authors.annAdds(
                page,
                "crmUserInvite",
                Map.of("existingUserPage", StoredValues.page(draft), "redirectPage", StoredValues.page(gone)));
        as.system(() -> bin.delete(portal, gone, false));

        List<PublishWarning> warnings = warnings(page);
        assertThat(warnings).hasSize(2);
        assertThat(warnings.get(0))
                .asInstanceOf(type(PublishWarning.NotPublished.class))
                .satisfies(chosen -> {
                    assertThat(chosen.placement().id()).isEqualTo("p1");
                    assertThat(chosen.property()).isEqualTo("existingUserPage");
                    assertThat(chosen.chosen().id()).isEqualTo(draft);
                });
        assertThat(warnings.get(1))
                .asInstanceOf(type(PublishWarning.Gone.class))
                .satisfies(chosen -> assertThat(chosen.property()).isEqualTo("redirectPage"));

        authors.publish(draft);
        assertThat(warnings(page)).hasExactlyElementsOfTypes(PublishWarning.Gone.class);
    }

    @Test
    void warnsOfLinkedPagesThatVisitorsCannotOpen() {
        Portal portal = authors.portal();
        long draft = authors.page(portal, "draft");
        long page = authors.page(portal, "page");
        authors.annAdds(
                page,
                "content",
                Map.of(
                        "text",
                        StoredValues.text(link(portal, "draft") + link(portal, "nowhere") + link(portal, "page")
                                + "<a href=\"/site/another/nowhere\">There</a>")));

        assertThat(warnings(page))
                .hasExactlyElementsOfTypes(PublishWarning.NotPublished.class, PublishWarning.Gone.class);
        authors.publish(draft);
        assertThat(warnings(page)).hasExactlyElementsOfTypes(PublishWarning.Gone.class);
    }

    private static String link(Portal portal, String path) {
        return "<a href=\"/site/" + portal.key() + "/" + path + "\">There</a>";
    }

    @Test
    void warnsThatTheAddressRedirectedToAnotherPageUntilNow() {
        Portal portal = authors.portal();
        long moved = authors.page(portal, "old");
        authors.annAdds(moved, "content", Map.of());
        authors.publish(moved);
        as.system(() -> {
            Page former = pages.byId(moved).orElseThrow();
            return settings.change(
                    portal,
                    moved,
                    former.version(),
                    PageSettingsRequest.of(former).with(PageField.PATH, "new"));
        });
        long page = authors.page(portal, "old");
        authors.annAdds(page, "content", Map.of());

        assertThat(warnings(page))
                .singleElement()
                .asInstanceOf(type(PublishWarning.TakesAddress.class))
                .satisfies(takes -> assertThat(takes.former().id()).isEqualTo(moved));
    }

    @Test
    void warnsThatTheInvitePageAcceptsNoInvitations() {
        Portal portal = authors.portal();
        long page = authors.page(portal, "welcome");
        authors.invitesTo(portal, page);
        authors.annAdds(page, "content", Map.of());
        assertThat(warnings(page)).containsExactly(new PublishWarning.NoInviteWidget());
        authors.annAdds(page, "crmUserInvite", Map.of());
        assertThat(warnings(page)).isEmpty();
    }

    @Test
    void warnsOfWidgetsThatVisitorsWillNotSee() {
        long page = authors.page();
        authors.replace(
                page,
                PageContent.empty(Layout.ONE_COLUMN)
                        .with(Slot.of("main", 0), new Placement("p1", "goneFromItsJar", Map.of()))
                        .with(Slot.of("main", 1), new Placement("p2", "content", Map.of())));
        assertThat(authors.ann(() -> publishing.warnings(page, Set.of("p2"))))
                .hasExactlyElementsOfTypes(PublishWarning.Missing.class, PublishWarning.Broken.class);
    }

    @Test
    void warnsOfUnsetRequiredProperties() {
        long page = authors.page();
        authors.annAdds(page, "wantsName", Map.of());
        assertThat(warnings(page))
                .singleElement()
                .asInstanceOf(type(PublishWarning.Unset.class))
                .satisfies(unset -> assertThat(unset.property()).isEqualTo("name"));
        authors.annDoes(page, new DraftCommand.SetValues("p1", Map.of("name", StoredValues.text("Ada"))));
        assertThat(warnings(page)).isEmpty();
    }

    private List<PublishWarning> warnings(long page) {
        return authors.ann(() -> publishing.warnings(page, Set.of()));
    }

    private PublishOutcome publish(long page, long seen, boolean anyway) {
        return authors.ann(() -> publishing.publish(page, seen, Set.of(), anyway));
    }
}
