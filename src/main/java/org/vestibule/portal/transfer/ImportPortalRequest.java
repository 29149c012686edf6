package org.vestibule.portal.transfer;

import java.io.File;
import java.util.Locale;
import org.vestibule.portal.creation.CreatePortalRequest;

/**
 * A request to import a portal's file, with the name and address that the portal gets here.
 *
 * @param file on the local disk; it isn't changed
 * @param formKey identifies the form, so that submitting it twice creates one portal; may be null
 */
public record ImportPortalRequest(File file, String name, String address, String formKey) {

    /** The language is a placeholder: the real one comes from the file, with the other settings. */
    CreatePortalRequest creation() {
        return new CreatePortalRequest(name, address, Locale.ENGLISH.getLanguage(), null, formKey);
    }
}
