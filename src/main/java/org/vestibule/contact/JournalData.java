package org.vestibule.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import org.vestibule.journal.KeptEntries;

/** What the journal tells of the contact. It stays, as it holds the numbers of records and no names. */
@ApplicationScoped
class JournalData implements PersonalData {

    private final KeptEntries kept;

    @Inject
    JournalData(KeptEntries kept) {
        this.kept = kept;
    }

    @Override
    public Place place() {
        return Place.JOURNAL;
    }

    @Override
    public JsonValue export(Contact contact) {
        return kept.aboutContact(contact.id()).stream().map(Facts::of).collect(Facts.list());
    }
}
