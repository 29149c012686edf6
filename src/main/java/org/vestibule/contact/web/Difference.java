package org.vestibule.contact.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.vestibule.contact.ContactEntry;
import org.vestibule.contact.ContactField;

/** A field that a colleague changed while someone else was editing the contact, and what to keep of the two texts. */
public class Difference implements Serializable {

    private final ContactField field;
    private final String theirs;
    private final String yours;
    private String keep;

    Difference(ContactField field, String theirs, String yours, boolean touched) {
        this.field = field;
        this.theirs = theirs;
        this.yours = yours;
        this.keep = touched ? "mine" : "theirs";
    }

    /**
     * What the colleague changed and what isn't the same by now; where only the colleague changed it, theirs is kept.
     *
     * @param seen what you began with; null where that isn't known any more
     */
    static List<Difference> between(ContactEntry seen, ContactEntry theirs, ContactEntry yours) {
        List<Difference> differences = new ArrayList<>();
        for (ContactField field : ContactField.values()) {
            String was = seen == null ? null : seen.text(field);
            if (!theirs.text(field).equals(was) && !theirs.text(field).equals(yours.text(field))) {
                boolean touched = !yours.text(field).equals(was);
                differences.add(new Difference(field, theirs.text(field), yours.text(field), touched));
            }
        }
        return differences;
    }

    boolean takesTheirs() {
        return "theirs".equals(keep);
    }

    ContactField field() {
        return field;
    }

    public String getKey() {
        return field.key();
    }

    public String getTheirs() {
        return theirs;
    }

    public String getYours() {
        return yours;
    }

    public String getKeep() {
        return keep;
    }

    public void setKeep(String keep) {
        this.keep = keep;
    }
}
