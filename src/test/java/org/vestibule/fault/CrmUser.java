package org.vestibule.fault;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One of the demonstration's CRM users at work, by the requests that the screens make in a browser. */
final class CrmUser {

    private static final Pattern VIEW_STATE = Pattern.compile("ViewState:\\d+\" value=\"([^\"]+)\"");
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");
    private static final Pattern ROLE = Pattern.compile("invite:role[\\s\\S]*?<option value=\"(\\d+)\"");

    private static final int TRIES = 10;

    private final Requests requests;

    /** Signs in, and comes again when the server asks for it: several who come at once may have to. */
    CrmUser(URI server) throws IOException {
        this(server, TRIES);
    }

    private CrmUser(URI server, int tries) throws IOException {
        requests = new Requests(server);
        var answer = signIn();
        for (int left = tries - 1; answer.statusCode() == 503 && left > 0; left--) {
            long seconds = answer.headers().firstValueAsLong("Retry-After").orElse(1);
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(seconds));
            answer = signIn();
        }
        if (answer.statusCode() != 204) {
            throw new IOException("Sign-in was answered with " + answer.statusCode());
        }
    }

    /** The same without coming again. */
    static CrmUser atFirst(URI server) throws IOException {
        return new CrmUser(server, 1);
    }

    private HttpResponse<String> signIn() throws IOException {
        return requests.send(
                "/signin/again", "application/json", "{\"userName\":\"crm\",\"password\":\"vestibule-demo\"}");
    }

    /** Adds a contact; gives the address of its record. */
    String add(String lastName, String email) throws IOException {
        HttpResponse<String> answer = tryToAdd(lastName, email);
        return answer.headers()
                .firstValue("Location")
                .map(location -> URI.create(location).getPath())
                .orElseThrow(() -> new IOException("Adding a contact was answered with " + answer.statusCode()));
    }

    /** The same, with whatever the answer is. */
    HttpResponse<String> tryToAdd(String lastName, String email) throws IOException {
        String screen = requests.get("/crm/contacts/new").body();
        return requests.post(
                "/crm/contacts/new",
                Map.of(
                        "record",
                        "record",
                        "record:firstName",
                        "Ada",
                        "record:lastName",
                        lastName,
                        "record:email",
                        email,
                        "jakarta.faces.ViewState",
                        found(VIEW_STATE, screen),
                        "save",
                        ""));
    }

    /** Invites by the prompt of the contact's record to the portal's last role; true where it says that it did. */
    boolean invite(String record, String portal, String message) throws IOException {
        String screen = requests.get(record).body();
        var prompt = new Prompt(record, found(VIEW_STATE, screen), found(NONCE, screen));
        String opened = prompt.send("commands:invite", "invite", Map.of("commands", "commands"));
        String key = found(Pattern.compile("<option value=\"(\\d+)\"[^>]*>" + portal), opened);
        String chosen = prompt.send(
                "invite:portal",
                "invite:portalField invite:roleField invite:standing invite:foot",
                Map.of("invite", "invite", "invite:portal", key, "jakarta.faces.behavior.event", "valueChange"));
        String saved = prompt.send(
                "invite:save",
                "invite notices invitations activities",
                Map.of(
                        "invite",
                        "invite",
                        "invite:portal",
                        key,
                        "invite:role",
                        found(ROLE, chosen),
                        "invite:message",
                        message,
                        "invite:language",
                        "en"));
        return saved.contains("&#34;done&#34;:true");
    }

    private static String found(Pattern pattern, String text) throws IOException {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IOException("No " + pattern + " in " + text);
        }
        return matcher.group(1);
    }

    /** The record's screen, from which the prompt is opened. */
    private final class Prompt {

        private final String record;
        private final Map<String, String> always;

        Prompt(String record, String viewState, String nonce) {
            this.record = record;
            always = Map.of(
                    "jakarta.faces.partial.ajax",
                    "true",
                    "jakarta.faces.ViewState",
                    viewState,
                    "primefaces.nonce",
                    nonce);
        }

        String send(String source, String render, Map<String, String> fields) throws IOException {
            Map<String, String> all = new LinkedHashMap<>(always);
            all.put("jakarta.faces.source", source);
            all.put("jakarta.faces.partial.execute", source.equals("invite:save") ? "invite" : source);
            all.put("jakarta.faces.partial.render", render);
            all.put(source, source);
            all.putAll(fields);
            return requests.post(record, all, "Faces-Request", "partial/ajax").body();
        }
    }
}
