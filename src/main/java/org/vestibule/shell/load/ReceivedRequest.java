package org.vestibule.shell.load;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import org.vestibule.shell.problem.SentForm;

/** A request whose body was received already: it can be read, and the fields of a form are parameters. */
final class ReceivedRequest extends HttpServletRequestWrapper {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final byte[] body;
    private final String sentQuery;
    private Map<String, String[]> form;
    private Map<String, String[]> parameters;
    /** The query that {@link #parameters} were parsed from. */
    private String readQuery;

    ReceivedRequest(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
        sentQuery = query();
    }

    @Override
    public String getParameter(String name) {
        String[] values = getParameterMap().get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String[] getParameterValues(String name) {
        String[] values = getParameterMap().get(name);
        return values == null ? null : values.clone();
    }

    /**
     * The parameters of the form, of the query, and, after a forward, of the forward's query, which come first (Jakarta
     * Servlet 6.1, 9.1.1).
     *
     * @throws IllegalArgumentException if the address or the form can't be parsed, or has more fields than any of
     *     ours
     */
    @Override
    public Map<String, String[]> getParameterMap() {
        String query = query();
        if (!query.equals(readQuery)) {
            Map<String, String[]> address = parametersOf(query);
            if (!query.equals(sentQuery)) {
                address = FormBody.both(address, parametersOf(sentQuery));
            }
            parameters = Collections.unmodifiableMap(FormBody.both(address, form()));
            readQuery = query;
        }
        return parameters;
    }

    private Map<String, String[]> form() {
        if (form == null) {
            form = isForm() ? FormBody.parameters(body) : Map.of();
            SentForm.remember(this, form);
        }
        return form;
    }

    private String query() {
        return getQueryString() == null ? "" : getQueryString();
    }

    private static Map<String, String[]> parametersOf(String query) {
        return FormBody.ofQuery(query);
    }

    private boolean isForm() {
        String type = getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(FORM);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }

    @Override
    public ServletInputStream getInputStream() {
        return new BodyStream(body);
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    private static final class BodyStream extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        private BodyStream(byte[] body) {
            bytes = new ByteArrayInputStream(body);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return bytes.read(into, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("The body is read without a listener");
        }
    }
}
