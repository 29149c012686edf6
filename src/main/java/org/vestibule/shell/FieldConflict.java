package org.vestibule.shell;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A field that a colleague changed while someone else was editing the record, and what to keep of the two texts. */
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
     * What the colleague changed and what isn't the same by now; where only the colleague changed it, theirs is kept. The
     * three are texts by the key of their field.
     *
     * @param seen what you began with; empty where that isn't known any more
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

    /** Whether, as things stand, theirs is kept: the colleague alone changed it, unless somebody chose so. */
    boolean theirsAlone() {
        return THEIRS.equals(keep);
    }

    /** Puts into the form whatever was chosen to be taken over. */
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
