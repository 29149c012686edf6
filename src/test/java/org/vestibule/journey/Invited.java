package org.vestibule.journey;

import java.util.Locale;
import org.vestibule.testing.Visitors;

/** Somebody new whom a CRM user has just invited; the CRM user's browser still shows the contact's record. */
record Invited(Crm crm, String address) {

    /** Adds the contact, with an address that no other test uses, and invites it. */
    static Invited into(String portal, String role, String firstName, String lastName, Visitors visitors) {
        String address = Crm.freshAddress(firstName.toLowerCase(Locale.ROOT));
        Crm crm = Crm.signedIn(visitors);
        crm.addContact(firstName, lastName, address);
        crm.invite(firstName + " " + lastName, portal, role);
        return new Invited(crm, address);
    }

    /** The link in the newest e-mail that this person got. */
    String link(Visitors visitors) {
        return Crm.linkMailedTo(visitors, address);
    }
}
