package org.vestibule.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** Finds the sources of personal data, in their order. */
@ApplicationScoped
class PersonalDataSources {

    private final Instance<PersonalDataSource> known;

    @Inject
    PersonalDataSources(@Any Instance<PersonalDataSource> known) {
        this.known = known;
    }

    List<PersonalDataSource> all() {
        return known.stream()
                .sorted(Comparator.comparing(PersonalDataSource::place))
                .toList();
    }
}
