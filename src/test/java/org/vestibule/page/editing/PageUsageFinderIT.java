package org.vestibule.page.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.widget.StoredValues.page;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vestibule.page.Page;
import org.vestibule.page.PageRepository;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.editing.PageUsage.EntryPage;
import org.vestibule.page.settings.ChangePageSettingsOutcome;
import org.vestibule.page.settings.PageField;
import org.vestibule.page.settings.PageSettingsRequest;
import org.vestibule.page.settings.PageSettingsService;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;
import org.vestibule.testing.As;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PublicSite;

@InServer
class PageUsageFinderIT {

    private static final PageContent NOTHING = PageContent.empty(Layout.ONE_COLUMN);

    @Inject
    As as;

    @Inject
    PublicSite site;

    @Inject
    PageRepository pages;

    @Inject
    PortalRepository portals;

    @Inject
    PageEditingService editing;

    @Inject
    PageSettingsService settings;

    @Inject
    PageUsageFinder usages;

    @Test
    void findsTheUsagesOfAPage() {
        Portal portal = site.portal("settings-uses");
        long target = site.publish(portal, "target", NOTHING);
        long live = site.publish(
                portal, "live", NOTHING.plus("main", "crmUserInvite", Map.of("redirectPage", page(target))));
        as.system(() -> editing.draft(live, NOTHING.plus("main", "signIn", Map.of("recoveryPage", page(target)))));
        move(portal, target, "moved");

        List<PageUsage> uses = as.system(() -> usages.of(portal, target));

        Page on = pages.byId(live).orElseThrow();
        assertThat(uses)
                .filteredOn(PageUsage.Chosen.class::isInstance)
                .extracting(use -> ((PageUsage.Chosen) use).property() + ((PageUsage.Chosen) use).onSite())
                .containsExactly("redirectPagetrue", "recoveryPagefalse");
        assertThat(uses).contains(new PageUsage.FormerPath("target"));
        assertThat(on.title()).isEqualTo(((PageUsage.Chosen) uses.get(0)).page().title());
        Portal another = site.portal("settings-uses-not");
        assertThat(as.system(() -> usages.of(another, target))).isEmpty();
    }

    @Test
    void findsTheEntryPagesOfAPortal() {
        Portal harbour = portals.byKey("harbour").orElseThrow();

        assertThat(as.system(() -> usages.of(harbour, harbour.invitePageId())))
                .contains(new PageUsage.Entry(EntryPage.INVITE));
    }

    private void move(Portal portal, long id, String path) {
        Page page = pages.byId(id).orElseThrow();
        PageSettingsRequest elsewhere = PageSettingsRequest.of(page).with(PageField.PATH, path);
        assertThat(as.system(() -> settings.change(portal, id, page.version(), elsewhere)))
                .isInstanceOf(ChangePageSettingsOutcome.Changed.class);
    }
}
