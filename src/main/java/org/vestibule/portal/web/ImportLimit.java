package org.vestibule.portal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.vestibule.portal.transfer.ImportPortal;
import org.vestibule.shell.Texts;

/** How large a portal's file may be, for the dialog Import portal. */
@Named
@RequestScoped
public class ImportLimit {

    private static final String TEXTS = "portalText";
    private static final int MEGABYTE = 1 << 20;

    public long getBytes() {
        return ImportPortal.MAX_FILE_BYTES;
    }

    public String getHelp() {
        return Texts.text(TEXTS, "import.file.formatted", ImportPortal.MAX_FILE_BYTES / MEGABYTE);
    }

    /** What is said of a larger one. */
    public String getText() {
        return Texts.text(TEXTS, "flaw.file.LARGE", ImportPortal.MAX_FILE_BYTES / MEGABYTE);
    }
}
