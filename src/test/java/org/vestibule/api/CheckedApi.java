package org.vestibule.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.regex.Pattern;
import org.vestibule.testing.TestServer;

/** What holds for every answer of the API: it is as described, and has nothing secret, no cookie, and nothing for other sites. */
final class CheckedApi {

    private static final DescribedApi DESCRIBED = new DescribedApi();

    /** 256 bits as they stand in links and API keys, and the beginning of hashes of passwords. */
    private static final Pattern SECRET =
            Pattern.compile("(?<![\\w-])[\\w-]{43}(?![\\w-])|invitation=[\\w-]|\\$argon2|\\b[0-9a-f]{64}\\b");

    private CheckedApi() {}

    /** A program that looks at each answer. */
    static ApiClient client(String key) {
        return new ApiClient(TestServer.address(), key, CheckedApi::check);
    }

    private static void check(String method, String path, HttpResponse<String> answer) {
        DESCRIBED.check(method, path, answer);
        assertThat(answer.body()).as(method + " " + path).doesNotContainPattern(SECRET);
        assertThat(answer.headers().map().keySet())
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control"))
                .noneMatch("set-cookie"::equalsIgnoreCase);
    }
}
