package org.vestibule.webhook.outgoing;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.ssl.SSLContexts;
import org.apache.hc.core5.util.Timeout;
import org.vestibule.settings.WebhookSettings;
import org.vestibule.webhook.WebhookAnswer;
import org.vestibule.webhook.WebhookFailure;

/**
 * Posts messages to receivers. Each request looks the host up anew, is refused where an address is private, connects to what was
 * checked, and verifies the certificate for the host's name. No redirect is followed, no connection reused, and no proxy asked.
 */
@ApplicationScoped
public class WebhookClient {

    private static final String USER_AGENT = "Vestibule-Webhooks";
    private static final int MAX_CONNECTIONS = 20;
    private static final int MAX_HEADERS = 100;
    private static final int MAX_HEADER_LENGTH = 8192;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]+");

    private final WebhookLimits limits;
    private final CloseableHttpClient client;

    @Inject
    WebhookClient(WebhookSettings settings) {
        this(settings, InetAddress::getAllByName, WebhookLimits.USUAL, SSLContexts.createDefault());
    }

    /** @param trust knows the authorities of certificates; the certificate has to be valid for the host's name, too */
    WebhookClient(
            WebhookSettings settings, CheckedDnsResolver.NameService names, WebhookLimits limits, SSLContext trust) {
        this.limits = limits;
        Timeout connect = Timeout.of(limits.connect());
        var connections = new DirectConnections()
                .setTlsSocketStrategy(new DefaultClientTlsStrategy(trust))
                .setDnsResolver(new CheckedDnsResolver(settings, names))
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(connect)
                        .setSocketTimeout(Timeout.of(limits.read()))
                        .build())
                .setDefaultTlsConfig(
                        TlsConfig.custom().setHandshakeTimeout(connect).build())
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(Http1Config.custom()
                                .setMaxHeaderCount(MAX_HEADERS)
                                .setMaxLineLength(MAX_HEADER_LENGTH)
                                .build())
                        .build())
                .setMaxConnPerRoute(MAX_CONNECTIONS)
                .setMaxConnTotal(MAX_CONNECTIONS)
                .build();
        client = HttpClients.custom()
                .setConnectionManager(connections)
                .setConnectionReuseStrategy((request, response, context) -> false)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .setUserAgent(USER_AGENT)
                .build();
    }

    /**
     * Posts the body to the address, and returns what came of it, also where there was no answer.
     *
     * @throws IllegalArgumentException if the address is no URI; a webhook's is one
     */
    public WebhookAnswer post(String address, String body, Map<String, String> headers) {
        HttpPost request = new HttpPost(URI.create(address));
        request.setEntity(new StringEntity(body, ContentType.APPLICATION_JSON));
        headers.forEach(request::setHeader);
        var deadline = new CompletableFuture<Void>();
        deadline.completeOnTimeout(null, limits.whole().toMillis(), TimeUnit.MILLISECONDS);
        deadline.thenRun(request::abort);
        try {
            return answer(request);
        } catch (IOException e) {
            return WebhookAnswer.none(deadline.isDone() ? WebhookFailure.TIMED_OUT : failure(e));
        } finally {
            deadline.cancel(false);
        }
    }

    // The response isn't closed: that would read the rest of it. Aborting the request closes its connection.
    private WebhookAnswer answer(HttpPost request) throws IOException {
        try {
            ClassicHttpResponse response = client.executeOpen(null, request, null);
            return WebhookAnswer.of(response.getCode(), excerpt(response.getEntity()));
        } finally {
            request.abort();
        }
    }

    /** The beginning of the body, as far as it came in time; null if there is none. */
    private String excerpt(HttpEntity body) {
        if (body == null) {
            return null;
        }
        byte[] start = new byte[limits.excerptBytes()];
        int length = 0;
        try {
            InputStream bytes = body.getContent();
            for (int read = 0; read >= 0 && length < start.length; length += Math.max(read, 0)) {
                read = bytes.read(start, length, start.length - length);
            }
        } catch (IOException e) {
            // The status came: the receiver has decided, whatever it wanted to say about it.
            return printable(start, length);
        }
        return printable(start, length);
    }

    private static String printable(byte[] start, int length) {
        String text = new String(start, 0, length, StandardCharsets.UTF_8);
        return UNPRINTABLE.matcher(text).replaceAll(" ").strip();
    }

    private static WebhookFailure failure(IOException e) {
        if (e instanceof PrivateAddressException) {
            return WebhookFailure.PRIVATE_ADDRESS;
        }
        if (e instanceof UnknownHostException) {
            return WebhookFailure.UNKNOWN_HOST;
        }
        if (e instanceof SSLException) {
            return WebhookFailure.NOT_ENCRYPTED;
        }
        if (e instanceof InterruptedIOException) {
            return WebhookFailure.TIMED_OUT;
        }
        return e instanceof ClientProtocolException ? WebhookFailure.NO_HTTP : WebhookFailure.UNREACHABLE;
    }

    @PreDestroy
    void close() {
        client.close(CloseMode.GRACEFUL);
    }
}
