package org.vestibule.contact.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.vestibule.contact.importing.ContactImportService;
import org.vestibule.contact.importing.ContactImportSummary;
import org.vestibule.shared.csv.CsvReader;
import org.vestibule.shell.Texts;

/** The page that asks for a file of contacts, with the viewer's newest files. */
@Named
@RequestScoped
public class ContactImportList {

    private static final int MEGABYTE = 1 << 20;

    private final ContactImportService imports;
    private List<ContactImportSummary> newest;

    @Inject
    public ContactImportList(ContactImportService imports) {
        this.imports = imports;
    }

    public List<ContactImportSummary> getNewest() {
        if (newest == null) {
            newest = imports.newest();
        }
        return newest;
    }

    /** The maximum size of a file. */
    public long getBytes() {
        return ContactImportServlet.MAX_BYTES;
    }

    public String getHelp() {
        return Texts.text(
                "contactImportText",
                "file.help.formatted",
                CsvReader.MAX_ROWS,
                ContactImportServlet.MAX_BYTES / MEGABYTE);
    }

    /** The message for a file that is too large. */
    public String getTooLarge() {
        return Texts.text("contactImportText", "file.LARGE.formatted", ContactImportServlet.MAX_BYTES / MEGABYTE);
    }
}
