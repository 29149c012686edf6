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

/** A form's request that always has PrimeFaces' nonce among its parameters. */
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
        if (given != null || !NONCE.equals(name)) {
            return given;
        }
        super.setAttribute(ForgottenNonce.SUPPLIED, true);
        return supplied;
    }

    @Override
    public String[] getParameterValues(String name) {
        String[] given = super.getParameterValues(name);
        return given == null && NONCE.equals(name) ? new String[] {supplied} : given;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> all = new HashMap<>(super.getParameterMap());
        all.putIfAbsent(NONCE, new String[] {supplied});
        return all;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }
}
