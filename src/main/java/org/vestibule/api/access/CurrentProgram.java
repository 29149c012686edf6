package org.vestibule.api.access;

import jakarta.enterprise.context.RequestScoped;
import org.vestibule.apikey.ApiKeyPrincipal;
import org.vestibule.apikey.ApiScope;

/** The program that makes this call. */
@RequestScoped
public class CurrentProgram {

    private ApiKeyPrincipal principal;
    private String key;
    private CallRate.Allowance allowance;

    void become(ApiKeyPrincipal known, String presented, CallRate.Allowance left) {
        principal = known;
        key = presented;
        allowance = left;
    }

    /** The number of its API key. */
    public long keyId() {
        return principal.keyId();
    }

    /** Its API key as it was sent: a secret, which nothing may store or log. */
    public String key() {
        return key;
    }

    /** Whether its API key has the scope. */
    public boolean has(ApiScope scope) {
        return principal.scopes().contains(scope);
    }

    /** How many calls are left; null if the program wasn't recognised. */
    CallRate.Allowance allowance() {
        return allowance;
    }

    ApiKeyPrincipal principal() {
        return principal;
    }
}
