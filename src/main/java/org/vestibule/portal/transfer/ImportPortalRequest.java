package org.vestibule.portal.transfer;

import java.io.File;
import java.util.Locale;
import org.vestibule.portal.creation.CreatePortalRequest;

/**
 * A portal's file, and what the portal shall be called here.
 *
 * @param file on this machine's disk; it isn't changed
 * @param formKey names the form, so that a form that is sent twice makes one portal; may be null
 */
public record ImportPortalRequest(File file, String name, String address, String formKey) {

    /** The language is the file's, and set with the other settings. */
    CreatePortalRequest creation() {
        return new CreatePortalRequest(name, address, Locale.ENGLISH.getLanguage(), null, formKey);
    }
}
