package org.vestibule.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** Finds the rooms that keep something about people, in their order. */
@ApplicationScoped
class PersonalRooms {

    private final Instance<PersonalData> known;

    @Inject
    PersonalRooms(@Any Instance<PersonalData> known) {
        this.known = known;
    }

    List<PersonalData> all() {
        return known.stream().sorted(Comparator.comparing(PersonalData::place)).toList();
    }
}
