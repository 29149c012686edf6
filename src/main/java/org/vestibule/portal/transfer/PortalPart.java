package org.vestibule.portal.transfer;

import jakarta.json.JsonValue;
import java.util.List;
import org.vestibule.portal.Portal;

/**
 * One part of a portal in its file. One CDI bean for each section; whatever is new about a portal belongs into one. Nothing of
 * people is in a part: no users, no invitations, no names or addresses of the staff.
 */
public interface PortalPart {

    Section section();

    /**
     * What the file says of the part, in the caller's transaction. It has no numbers of this installation.
     *
     * @param names knows the records of the sections before; the part adds its own
     */
    JsonValue export(Portal portal, PortableNames names);

    /** The files that belong to the part, in the caller's transaction. */
    default List<PartFile> files(Portal portal) {
        return List.of();
    }

    /** Reads and checks a section, before anything is written; what is wrong with it the section is told. */
    Arriving read(PortalSection section);

    /** A section that was read, to be added to a portal. */
    interface Arriving {

        /**
         * Adds it in the caller's transaction. It is called again on another portal where the transaction lost a race.
         *
         * @param portal a portal that is stored and has nothing but the sections before
         * @param numbers knows the records of the sections before; the part adds its own
         */
        void addTo(Portal portal, RecordNumbers numbers);
    }

    /** The sections, in the order in which they are written and read: what others name comes before them. */
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
