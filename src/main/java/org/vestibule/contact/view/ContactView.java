package org.vestibule.contact.view;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.vestibule.shared.Stored;
import org.vestibule.text.SearchFolding;

/** A view of the list of contacts that somebody saved, for themselves or for all who see contacts. */
@Entity
@Table(name = "contact_view")
class ContactView extends Stored {

    private static final int KEY_ROOM = 210;

    private String name;

    @Column(name = "name_key")
    private String nameKey;

    private boolean shared;

    @Column(name = "maker_id")
    private long makerId;

    @Column(name = "list_parameters")
    private String listParameters;

    protected ContactView() {}

    ContactView(String name, boolean shared, long makerId, String listParameters) {
        this.makerId = makerId;
        this.listParameters = listParameters;
        rename(name, shared);
    }

    /** What names are compared and sorted by. */
    static String keyOf(String name) {
        String folded = SearchFolding.of(name);
        // Some signs become many letters.
        return folded.length() <= KEY_ROOM ? folded : folded.substring(0, KEY_ROOM);
    }

    /** Gives it another name, and says who has it. */
    void rename(String other, boolean forAll) {
        name = other;
        nameKey = keyOf(other);
        shared = forAll;
    }

    /** Shows other contacts, or shows them otherwise. */
    void show(String parameters) {
        listParameters = parameters;
    }

    /** Whether the member of staff finds it among the views. */
    boolean isSeenBy(Long staffId) {
        return shared || isMadeBy(staffId);
    }

    boolean isMadeBy(Long staffId) {
        return staffId != null && staffId == makerId;
    }

    String name() {
        return name;
    }

    String nameKey() {
        return nameKey;
    }

    boolean shared() {
        return shared;
    }

    long makerId() {
        return makerId;
    }

    String listParameters() {
        return listParameters;
    }
}
