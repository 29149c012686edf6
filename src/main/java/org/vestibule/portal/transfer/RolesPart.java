package org.vestibule.portal.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;
import org.vestibule.portal.PortalRole;
import org.vestibule.portal.transfer.ImportProblem.Reason;
import org.vestibule.shared.SingleLineText;
import org.vestibule.text.CaseFolding;

/** Exports and imports a portal's roles, without the users who have them. */
@ApplicationScoped
class RolesPart implements PortalPart {

    private static final int MAX = 200;
    private static final Pattern KEY = Pattern.compile("[a-z0-9-]{1,40}");
    private static final String KEY_FIELD = "key";
    private static final String NAME = "name";
    private static final String RESTRICTED = "restricted";

    private final PortalRepository portals;

    @Inject
    RolesPart(PortalRepository portals) {
        this.portals = portals;
    }

    @Override
    public Section section() {
        return Section.ROLES;
    }

    @Override
    public JsonValue export(Portal portal, PortableNames names) {
        JsonArrayBuilder roles = Json.createArrayBuilder();
        for (PortalRole role : portals.rolesOf(portal)) {
            names.add(RecordKind.ROLE, role.id(), role.key());
            roles.add(Json.createObjectBuilder()
                    .add(KEY_FIELD, role.key())
                    .add(NAME, role.name())
                    .add(RESTRICTED, role.restricted()));
        }
        return roles.build();
    }

    private record ReadRole(String key, String name, boolean restricted) {}

    @Override
    public Arriving read(PortalSection section) {
        List<ReadRole> roles = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (FileFields fields : section.list(MAX)) {
            String key = fields.text(KEY_FIELD, RolesPart::key).orElse("");
            String name = fields.text(NAME, RolesPart::name).orElse("");
            section.declare(RecordKind.ROLE, key, fields, KEY_FIELD);
            if (!names.add(CaseFolding.of(name))) {
                fields.tell(Reason.TWICE, NAME);
            }
            roles.add(new ReadRole(key, name, fields.flag(RESTRICTED)));
        }
        return (portal, numbers) -> roles.forEach(role -> add(role, portal, numbers));
    }

    private void add(ReadRole read, Portal portal, RecordNumbers numbers) {
        var role = new PortalRole(portal, read.key(), read.name());
        role.restrict(read.restricted());
        portals.add(role);
        numbers.add(RecordKind.ROLE, read.key(), role.id());
    }

    private static Optional<String> key(String text) {
        return Optional.of(text).filter(key -> KEY.matcher(key).matches());
    }

    private static Optional<String> name(String text) {
        return Optional.of(SingleLineText.tidy(text)).filter(PortalRole::isName);
    }
}
