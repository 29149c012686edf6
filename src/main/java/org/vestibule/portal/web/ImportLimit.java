package org.vestibule.portal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.vestibule.portal.transfer.ImportPortal;
import org.vestibule.shell.Texts;

/** The maximum size of a portal's file, for the dialog Import portal. */
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

    /** The message for a file that is too large. */
    public String getText() {
        return Texts.text(TEXTS, "violation.file.LARGE", ImportPortal.MAX_FILE_BYTES / MEGABYTE);
    }
}
