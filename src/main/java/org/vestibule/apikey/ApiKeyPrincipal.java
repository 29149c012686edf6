package org.vestibule.apikey;

import java.util.Set;
import org.vestibule.security.PortalScope;
import org.vestibule.security.Right;

/**
 * A program that brought a valid API key.
 *
 * @param responsibleId the number of the account of the key's maker
 * @param rights those of the scopes, as far as the maker has them now
 * @param portals those of the key, as far as they are the maker's now
 */
public record ApiKeyPrincipal(
        long keyId, String name, long responsibleId, Set<ApiScope> scopes, Set<Right> rights, PortalScope portals) {

    public ApiKeyPrincipal {
        scopes = Set.copyOf(scopes);
        rights = Set.copyOf(rights);
    }

    /** Whether it has at least one of the scopes. */
    public boolean hasAny(Set<ApiScope> wanted) {
        return wanted.stream().anyMatch(scopes::contains);
    }
}
