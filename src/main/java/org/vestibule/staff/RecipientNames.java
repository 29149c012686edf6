package org.vestibule.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.stream.Stream;
import org.vestibule.audit.NamedRecords;
import org.vestibule.audit.RecordName;

/** Resolves the ids of the colleagues to whom something was handed over to display names. */
@ApplicationScoped
class RecipientNames implements NamedRecords {

    private final StaffNames names;

    @Inject
    RecipientNames(StaffNames names) {
        this.names = names;
    }

    @Override
    public String kind() {
        return "recipient";
    }

    @Override
    public Stream<RecordName> named(Collection<String> values) {
        return names.named(values);
    }
}
