package org.vestibule.contact.view;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.vestibule.shared.Stored;
import org.vestibule.text.SearchFolding;

/** A saved view of the list of contacts, private or shared with everybody who sees contacts. */
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

    /** The key by which names are compared and sorted. */
    static String keyOf(String name) {
        String folded = SearchFolding.of(name);
        // Folding can turn one character into many.
        return folded.length() <= KEY_ROOM ? folded : folded.substring(0, KEY_ROOM);
    }

    /** Renames the view, and sets whether it is shared. */
    void rename(String other, boolean forAll) {
        name = other;
        nameKey = keyOf(other);
        shared = forAll;
    }

    /** Replaces what the view shows. */
    void show(String parameters) {
        listParameters = parameters;
    }

    /** Whether this member of staff can choose the view. */
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
