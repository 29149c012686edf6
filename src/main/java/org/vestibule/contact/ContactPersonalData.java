package org.vestibule.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonValue;
import java.util.Locale;

/**
 * The contact's own fields. {@link ErasePersonalData} erases them last, after it has locked everything else about the
 * contact.
 */
@ApplicationScoped
class ContactPersonalData implements PersonalDataSource {

    @Override
    public Place place() {
        return Place.CONTACT;
    }

    @Override
    public JsonValue export(Contact contact) {
        return new Facts()
                .with("number", contact.id())
                .with("firstName", contact.firstName())
                .with("lastName", contact.lastName())
                .with("email", contact.email().orElse(null))
                .with("phone", contact.phone())
                .with("jobTitle", contact.jobTitle())
                .with("company", contact.company())
                .with("language", contact.locale().map(Locale::toLanguageTag).orElse(null))
                .with("active", contact.active())
                .with("createdAt", contact.createdAt())
                .with("changedAt", contact.changedAt())
                .with("erasedAt", contact.erasedAt())
                .json();
    }
}
