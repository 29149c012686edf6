package org.vestibule.member;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vestibule.member.session.MemberSignIn;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PublicSite;

/** Very many sign-ins at once. */
@InServer
class SignInBurstIT {

    private static final int BURST = 200;
    private static final PageContent NOTHING = PageContent.empty(Layout.ONE_COLUMN);

    @Inject
    PublicSite site;

    @Inject
    MemberMaker make;

    @Inject
    MemberSignIn signIn;

    @Test
    void doesNotBlockPagesAndHealthAndReportsWhenToRetry() {
        PortalUser user = make.user(make.portal());
        site.publish(user.portal(), "enter", NOTHING.plus("main", "signIn", Map.of()));
        site.publish(user.portal(), "", NOTHING);
        String address = "/site/" + user.portal().key() + "/enter";
        String known = signIn.rememberBrowser(user, null);
        ExecutorService browsers = Executors.newFixedThreadPool(BURST);
        List<CompletableFuture<HttpResponse<String>>> burst = IntStream.range(0, BURST)
                .mapToObj(number -> CompletableFuture.supplyAsync(
                        () -> enter(address, "", "nobody" + number + "@example.org", "not the one 7"), browsers))
                .toList();

        List<Integer> answeredMeanwhile = new ArrayList<>();
        CompletableFuture<Void> all = CompletableFuture.allOf(burst.toArray(CompletableFuture[]::new));
        while (!all.isDone()) {
            int page = site.get("/site/" + user.portal().key()).statusCode();
            int health = site.get("/health/live").statusCode();
            if (!all.isDone()) {
                answeredMeanwhile.addAll(List.of(page, health));
            }
        }
        browsers.shutdown();

        assertThat(answeredMeanwhile).isNotEmpty().containsOnly(200);
        List<HttpResponse<String>> answers =
                burst.stream().map(CompletableFuture::join).toList();
        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200, 503);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 503).allSatisfy(answer -> assertThat(
                        answer.headers().firstValue("Retry-After"))
                .hasValue("5"));
        assertThat(enter(address, "x; vestibule_known=" + known, user.userName(), MemberMaker.PASSWORD)
                        .statusCode())
                .isEqualTo(303);
    }

    private HttpResponse<String> enter(String address, String cookie, String name, String password) {
        return site.post(address, cookie, "form", Map.of("name", name, "password", password, "submit", "x"));
    }
}
