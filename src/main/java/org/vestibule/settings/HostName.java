package org.vestibule.settings;

import java.util.regex.Pattern;

/** A server's host name or IP address, without scheme, port or anything else. */
final class HostName {

    private static final Pattern ADDRESS = Pattern.compile("\\[?[0-9a-fA-F:]*:[0-9a-fA-F:.]*(%[\\w.-]+)?]?");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_.])?");

    private HostName() {}

    /** Returns an IPv6 address without brackets, anything else unchanged. */
    static String read(Variables variables, String variable, String because) {
        String given = variables.required(variable, because);
        if (ADDRESS.matcher(given).matches()) {
            return given.replaceAll("[\\[\\]]", "");
        }
        if (!NAME.matcher(given).matches() || given.contains("..")) {
            throw Variables.wrong(
                    variable,
                    "must be a host's name or address alone, without scheme or port (other letters as xn--…)",
                    given);
        }
        return given;
    }
}
