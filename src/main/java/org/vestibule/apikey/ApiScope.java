package org.vestibule.apikey;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.vestibule.security.Right;

/** What an API key is for. Each call of the API names the scopes of which it needs one. */
public enum ApiScope {
    /** Invite, and see and act on invitations. */
    INVITATIONS(EnumSet.of(Right.INVITATIONS, Right.PORTALS)),
    /** Add, see and change contacts. */
    CONTACTS(EnumSet.of(Right.CONTACTS)),
    /** See all that the API shows, and change nothing. */
    READ(EnumSet.of(Right.PORTALS, Right.CONTACTS, Right.INVITATIONS));

    private static final String SEPARATOR = " ";

    private final Set<Right> rights;

    ApiScope(Set<Right> rights) {
        this.rights = rights;
    }

    /** The rights that the services behind its calls ask for. */
    public Set<Right> rights() {
        return Set.copyOf(rights);
    }

    /** The name by which the API and its description call it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The rights of all these scopes together. */
    static Set<Right> rights(Set<ApiScope> scopes) {
        return scopes.stream().flatMap(scope -> scope.rights.stream()).collect(Collectors.toSet());
    }

    static String stored(Set<ApiScope> scopes) {
        return EnumSet.copyOf(scopes).stream().map(ApiScope::name).collect(Collectors.joining(SEPARATOR));
    }

    static Set<ApiScope> ofStored(String stored) {
        return Arrays.stream(stored.split(SEPARATOR))
                .map(ApiScope::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ApiScope.class)));
    }
}
