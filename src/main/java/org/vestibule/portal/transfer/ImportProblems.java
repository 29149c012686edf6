package org.vestibule.portal.transfer;

import java.util.ArrayList;
import java.util.List;
import org.vestibule.portal.transfer.ImportProblem.Reason;

/** Collects the problems found while a file is read: only the first few, because the rest mostly follows from them. */
public final class ImportProblems {

    private static final int MAX = 10;

    private final List<ImportProblem> found = new ArrayList<>();

    public void add(Reason reason, String where) {
        if (found.size() < MAX) {
            found.add(new ImportProblem(reason, where));
        }
    }

    public boolean none() {
        return found.isEmpty();
    }

    public List<ImportProblem> all() {
        return List.copyOf(found);
    }
}
