package org.vestibule.page.kit;

import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vestibule.page.Page;
import org.vestibule.page.PageDescription;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.content.Placement;
import org.vestibule.page.content.Slot;
import org.vestibule.page.editing.CreatePageOutcome;
import org.vestibule.page.editing.PageEditingService;
import org.vestibule.page.editing.SaveDraftOutcome;
import org.vestibule.page.publishing.PublishingService;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRole;

/** Builds the pages of a portal, one after another, in the order of the tree. A failure is a bug. */
public final class SitePages {

    private final PageEditingService editing;
    private final PublishingService publishing;
    private final Portal portal;

    SitePages(PageEditingService editing, PublishingService publishing, Portal portal) {
        this.editing = editing;
        this.publishing = publishing;
        this.portal = portal;
    }

    /** Creates an empty draft, which everybody may see after publishing. */
    public Draft page(String title, String path, Layout layout) {
        CreatePageOutcome creation = editing.create(portal, title, path, layout);
        if (creation instanceof CreatePageOutcome.Created created) {
            return new Draft(created.page());
        }
        throw new IllegalStateException("The page " + path + " can't be made: " + creation);
    }

    /** A page that is being built. */
    public final class Draft {

        private final Page page;
        private PageContent content;

        private Draft(Page page) {
            this.page = page;
            this.content = page.draft();
        }

        /** The page's id, for references to it. */
        public long id() {
            return page.id();
        }

        /** Adds a widget at the end of a zone. */
        public Draft widget(String zone, String widget, Map<String, JsonValue> values) {
            content = content.plus(zone, widget, values);
            return this;
        }

        /**
         * Adds a widget to a zone of another widget, which was added at the end of a zone before.
         *
         * @param around the zone whose last widget contains the new one
         */
        public Draft within(String around, String zone, String widget, Map<String, JsonValue> values) {
            List<Placement> there = content.zone(around).placements();
            var slot = new Slot(Optional.of(there.get(there.size() - 1).id()), zone, 0);
            content = content.with(slot, new Placement(content.freeId(), widget, values));
            return this;
        }

        /** Sets the page's description for search engines. */
        public Draft about(String description) {
            editing.describe(page.id(), new PageDescription(description));
            return this;
        }

        /** Lists it in the portal's navigation. */
        public Draft inNavigation() {
            editing.showInNavigation(page.id());
            return this;
        }

        /** Restricts it to portal users. */
        public Draft forMembers() {
            editing.openToMembers(page.id());
            return this;
        }

        /** Restricts it to portal users with the role. */
        public Draft forRole(PortalRole role) {
            editing.openToRoles(page.id(), Set.of(role));
            return this;
        }

        /** Saves the draft without publishing it. */
        public Page save() {
            SaveDraftOutcome change = editing.draft(page.id(), content);
            if (change instanceof SaveDraftOutcome.Refused refused) {
                throw new IllegalStateException("The page " + page.path() + " is wrong: " + refused);
            }
            return page;
        }

        /** Saves and publishes the draft. */
        public Page publish() {
            save();
            publishing.publish(page.id());
            return page;
        }

        /** Publishes the page and hides it again. */
        public Page publishAndTakeBack() {
            publish();
            publishing.unpublish(page.id());
            return page;
        }
    }
}
