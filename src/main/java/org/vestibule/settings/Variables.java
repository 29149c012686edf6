package org.vestibule.settings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Parses single variables by type; throws {@link InvalidSettingException} for an invalid value. */
final class Variables {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final int MAX_SECRET_BYTES = 64 * 1024;

    private final Function<String, Optional<String>> values;

    /** @param values returns the value of a variable; empty if it isn't set */
    Variables(Function<String, Optional<String>> values) {
        this.values = values;
    }

    /** The stripped value; empty if it is blank. */
    Optional<String> text(String name) {
        return values.apply(name).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The unchanged value; empty if it has no characters. For names and secrets that another system defines. */
    Optional<String> verbatim(String name) {
        return values.apply(name).filter(value -> !value.isEmpty());
    }

    /** A password: the unchanged value, or from the file named by the variable with the suffix {@code _FILE}. */
    Optional<String> secret(String name) {
        Optional<String> given = verbatim(name);
        Optional<Path> file = path(name + "_FILE");
        if (given.isPresent() && file.isPresent()) {
            throw new InvalidSettingException(name, "and " + name + "_FILE are both set: set one of them.");
        }
        return file.map(path -> secret(name + "_FILE", path)).or(() -> given);
    }

    /** The file's content without the final line break. */
    private static String secret(String name, Path file) {
        String held;
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] start = bytes.readNBytes(MAX_SECRET_BYTES);
            held = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(start))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new InvalidSettingException(
                    name,
                    "must name a text file in UTF-8, but " + InvalidSettingException.quoted(file.toString())
                            + " is none.");
        } catch (IOException e) {
            throw new InvalidSettingException(
                    name,
                    "must name a file that can be read, but is " + InvalidSettingException.quoted(file.toString())
                            + " (" + reason(e) + ").");
        }
        String secret = held.replaceFirst("\r?\n\\z", "");
        if (secret.isEmpty()) {
            throw new InvalidSettingException(
                    name, "names a file that is empty: " + InvalidSettingException.quoted(file.toString()) + ".");
        }
        return secret;
    }

    String required(String name, String because) {
        return present(text(name), name, because);
    }

    /** The value; throws the exception for a missing value if it is empty. */
    static String present(Optional<String> value, String name, String because) {
        return value.orElseThrow(() -> new InvalidSettingException(name, "is missing: " + because + "."));
    }

    int number(String name, int usual, int least, int most, String what) {
        String given = text(name).orElse(String.valueOf(usual));
        if (NUMBER.matcher(given).matches()) {
            int number = Integer.parseInt(given);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw wrong(name, "must be a " + what + " from " + least + " to " + most, given);
    }

    int port(String name, int usual) {
        return number(name, usual, 1, 65535, "port number");
    }

    boolean flag(String name, boolean usual) {
        String given = text(name).orElse(String.valueOf(usual));
        return switch (given) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong(name, "must be true or false", given);
        };
    }

    /** A path; a relative path is resolved from the server's working directory. */
    Optional<Path> path(String name) {
        return text(name).map(given -> {
            try {
                return Path.of(given).toAbsolutePath();
            } catch (InvalidPathException e) {
                throw wrong(name, "must be a path", given);
            }
        });
    }

    /** The path of a PEM file with at least one certificate; empty if the variable isn't set. */
    Optional<Path> certificates(String name) {
        Optional<Path> file = path(name);
        file.filter(path -> !holdsCertificates(path)).ifPresent(path -> {
            throw wrong(name, "must name a PEM file with certificates that can be read", path.toString());
        });
        return file;
    }

    private static boolean holdsCertificates(Path file) {
        try (InputStream pem = Files.newInputStream(file)) {
            return !CertificateFactory.getInstance("X.509")
                    .generateCertificates(pem)
                    .isEmpty();
        } catch (IOException | CertificateException e) {
            return false;
        }
    }

    /**
     * Refuses values that the server, which reads this variable before the application does, would misinterpret: an
     * empty value, and spaces around a value.
     */
    void requireExact(String name) {
        values.apply(name)
                .filter(given -> !given.equals(given.strip()) || given.isEmpty())
                .ifPresent(given -> {
                    throw wrong(
                            name, "must not be empty or have spaces around it; without a value, don't set it", given);
                });
    }

    /** The exception for an invalid value. */
    static InvalidSettingException wrong(String name, String must, String given) {
        return new InvalidSettingException(name, must + ", but is " + InvalidSettingException.quoted(given) + ".");
    }

    private static String reason(IOException failure) {
        String reason = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
        return reason == null ? failure.getClass().getSimpleName() : reason;
    }
}
