package org.vestibule.demo;

import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Set;
import org.vestibule.page.Page;
import org.vestibule.page.PageDescription;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.editing.CreatePageOutcome;
import org.vestibule.page.editing.PageEditingService;
import org.vestibule.page.editing.SaveDraftOutcome;
import org.vestibule.page.publishing.PublishingService;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRole;

/** Builds the pages of one portal, one after the other, in the order of the tree. */
final class SitePages {

    private final PageEditingService editing;
    private final PublishingService publishing;
    private final Portal portal;

    SitePages(PageEditingService editing, PublishingService publishing, Portal portal) {
        this.editing = editing;
        this.publishing = publishing;
        this.portal = portal;
    }

    /** Begins an empty draft. */
    Draft page(String title, String path, Layout layout) {
        CreatePageOutcome creation = editing.create(portal, title, path, layout);
        if (creation instanceof CreatePageOutcome.Created created) {
            return new Draft(created.page());
        }
        throw new IllegalStateException("The demonstration's page " + path + " can't be made: " + creation);
    }

    /** A page in the making. */
    final class Draft {

        private final Page page;
        private PageContent content;

        private Draft(Page page) {
            this.page = page;
            this.content = page.draft();
        }

        Draft widget(String zone, String widget, Map<String, JsonValue> values) {
            content = content.plus(zone, widget, values);
            return this;
        }

        Draft about(String description) {
            editing.describe(page.id(), new PageDescription(description));
            return this;
        }

        Draft inNavigation() {
            editing.showInNavigation(page.id());
            return this;
        }

        Draft forMembers() {
            editing.openToMembers(page.id());
            return this;
        }

        Draft forRole(PortalRole role) {
            editing.openToRoles(page.id(), Set.of(role));
            return this;
        }

        /** Keeps what was put on the page, for its author alone. */
        Page save() {
            SaveDraftOutcome change = editing.draft(page.id(), content);
            if (change instanceof SaveDraftOutcome.Refused refused) {
                throw new IllegalStateException("The demonstration's page " + page.path() + " is wrong: " + refused);
            }
            return page;
        }

        Page publish() {
            save();
            publishing.publish(page.id());
            return page;
        }

        /** As if the page had had its time. */
        Page publishAndTakeBack() {
            publish();
            publishing.unpublish(page.id());
            return page;
        }
    }
}
