package org.vestibule.portal.transfer;

import jakarta.json.JsonValue;
import java.util.List;
import org.vestibule.portal.Portal;

/**
 * Exports and imports one section of a portal's file. One CDI bean for each section; new data of a portal belongs into
 * one of them. A part must not contain personal data: no users, no invitations, no names or addresses of the staff.
 */
public interface PortalPart {

    Section section();

    /**
     * Exports the section, in the caller's transaction, without ids of this installation.
     *
     * @param names has the records of the preceding sections; the part adds its own
     */
    JsonValue export(Portal portal, PortableNames names);

    /** The files that belong to the section, in the caller's transaction. */
    default List<PartFile> files(Portal portal) {
        return List.of();
    }

    /** Reads and validates a section before anything is written; problems are reported to the section. */
    Arriving read(PortalSection section);

    /** A section that was read, to be added to a portal. */
    interface Arriving {

        /**
         * Adds it in the caller's transaction. If that transaction loses a race, this is called again with another
         * portal.
         *
         * @param portal a stored portal that has only the preceding sections
         * @param numbers has the ids of the records of the preceding sections; the part adds its own
         */
        void addTo(Portal portal, RecordNumbers numbers);
    }

    /** The sections, in the order in which they are written and read: sections come after those that they refer to. */
    enum Section {
        ROLES("roles"),
        IMAGES("images"),
        PAGES("pages"),
        SETTINGS("settings"),
        EMAIL_TEXTS("emailTexts");

        private final String word;

        Section(String word) {
            this.word = word;
        }

        /** The section's name in the file. */
        public String word() {
            return word;
        }
    }
}
