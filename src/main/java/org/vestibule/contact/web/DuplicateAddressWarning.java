package org.vestibule.contact.web;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.vestibule.contact.Contact;
import org.vestibule.shell.Texts;

/** Warns once of each address that other contacts have: who saves again with the same address means it. */
final class DuplicateAddressWarning implements Serializable {

    private static final String TEXTS = "contactText";

    private String warnedOf;

    /** Whether others have the address and the typist wasn't told yet. */
    boolean isDue(String address, List<Contact> others) {
        boolean due = !others.isEmpty() && !address.equals(warnedOf);
        warnedOf = others.isEmpty() ? null : address;
        return due;
    }

    static String warning(List<Contact> others) {
        String names = others.stream().map(DuplicateAddressWarning::name).collect(Collectors.joining(", "));
        return Texts.text(TEXTS, "say.shared.address", names);
    }

    private static String name(Contact contact) {
        return contact.active() ? contact.name() : Texts.text(TEXTS, "say.shared.inactive", contact.name());
    }
}
