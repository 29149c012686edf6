package org.vestibule.contact;

import java.util.Locale;
import java.util.Optional;
import org.vestibule.text.EmailAddress;

/** The editable data of a contact; phone, job title and company are null if unknown. */
public record ContactDetails(
        String firstName,
        String lastName,
        Optional<EmailAddress> email,
        String phone,
        String jobTitle,
        String company,
        Optional<Locale> locale) {}
