package org.vestibule.shell;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A field that a colleague changed while someone else was editing the record, and which of both texts to keep. */
public final class FieldConflict implements Serializable {

    private static final String MINE = "mine";
    private static final String THEIRS = "theirs";

    private final String key;
    private final String theirs;
    private final String yours;
    private String keep;

    private FieldConflict(String key, String theirs, String yours, String keep) {
        this.key = key;
        this.theirs = theirs;
        this.yours = yours;
        this.keep = keep;
    }

    /**
     * The fields that the colleague changed and whose texts still differ; if only the colleague changed a field, their
     * text is kept. All parameters are texts by field key.
     *
     * @param seen the texts that the form started with; empty if they aren't known any more
     */
    public static List<FieldConflict> between(
            Map<String, String> seen, Map<String, String> theirs, Map<String, String> yours) {
        List<FieldConflict> differences = new ArrayList<>();
        for (var field : theirs.entrySet()) {
            String key = field.getKey();
            String was = seen.get(key);
            if (!field.getValue().equals(was) && !field.getValue().equals(yours.get(key))) {
                String keep = yours.get(key).equals(was) ? THEIRS : MINE;
                differences.add(new FieldConflict(key, field.getValue(), yours.get(key), keep));
            }
        }
        return differences;
    }

    /** Whether the colleague's text is kept: only the colleague changed the field, or the user chose so. */
    boolean theirsAlone() {
        return THEIRS.equals(keep);
    }

    /** Puts the colleague's text into the form, if it was chosen. */
    public void settle(Map<String, String> form) {
        if (THEIRS.equals(keep)) {
            form.put(key, theirs);
        }
    }

    public String getKey() {
        return key;
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
