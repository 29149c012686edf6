package org.vestibule.contact;

import java.util.Locale;
import java.util.Optional;
import org.vestibule.text.EmailAddress;

/** All that can be edited of a contact; phone, job title and company are null where unknown. */
public record ContactDetails(
        String firstName,
        String lastName,
        Optional<EmailAddress> email,
        String phone,
        String jobTitle,
        String company,
        Optional<Locale> locale) {}
