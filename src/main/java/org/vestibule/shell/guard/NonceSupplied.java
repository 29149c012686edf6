package org.vestibule.shell.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Supplies a nonce that PrimeFaces can parse, because it throws for others, and invalid input shouldn't cause an
 * internal error.
 */
final class NonceSupplied extends HttpServletRequestWrapper {

    private static final String NONCE = "primefaces.nonce";

    private final String supplied =
            Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));

    NonceSupplied(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getParameter(String name) {
        String given = super.getParameter(name);
        if (!NONCE.equals(name) || isNonce(given)) {
            return given;
        }
        super.setAttribute(ForgottenNonce.SUPPLIED, true);
        return supplied;
    }

    @Override
    public String[] getParameterValues(String name) {
        return NONCE.equals(name) ? new String[] {nonce()} : super.getParameterValues(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> all = new HashMap<>(super.getParameterMap());
        all.put(NONCE, new String[] {nonce()});
        return all;
    }

    private String nonce() {
        String given = super.getParameter(NONCE);
        return isNonce(given) ? given : supplied;
    }

    /** Whether it has the form of {@link #supplied}: a UUID in Base64. */
    private static boolean isNonce(String text) {
        if (text == null) {
            return false;
        }
        try {
            UUID.fromString(new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8));
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }
}
