package org.vestibule.shell.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.shell.load.ConcurrencyLimit.Permit;
import org.vestibule.shell.load.ConcurrencyLimit.Size;

class RequestAreaTest {

    private static HttpServletRequest request(String path, String client) {
        HttpServletRequest request = mock();
        when(request.getServletPath()).thenReturn(path);
        when(request.getRemoteAddr()).thenReturn(client);
        return request;
    }

    @ParameterizedTest
    @CsvSource({
        "/assets/designer/icons.svg, FILES",
        "/jakarta.faces.resource/site.css.xhtml, FILES",
        "/, ENTRY",
        "/signin, ENTRY",
        "/signout, ENTRY",
        "/site/harbour, SITE",
        "/images/harbour/1-0123456789abcdef.png, IMAGES",
        "/crm/contacts, SCREENS",
        "/imagesque, SCREENS"
    })
    void tellsThePartsOfTheInstallation(String path, RequestArea area) {
        assertThat(RequestArea.of(request(path, "192.0.2.1"))).isEqualTo(area);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/signin", "/signin/again"})
    void passwordsHaveTurnsOfTheirOwn(String path) {
        HttpServletRequest sent = request(path, "192.0.2.1");
        when(sent.getMethod()).thenReturn("POST");

        assertThat(RequestArea.of(sent)).isEqualTo(RequestArea.SIGN_IN);
    }

    @ParameterizedTest
    @EnumSource(names = {"ENTRY", "SIGN_IN", "KNOWN_BROWSERS"})
    void fewClientsDontFillTheWayIn(RequestArea area) {
        assertThat(area.size().threads() / area.size().threadsPerKey()).isGreaterThanOrEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/signin", "/signout", "/images/harbour/1-0123456789abcdef.png", "/assets/designer/icons.svg"})
    void oneClientLeavesTurnsToOthers(String path) {
        HttpServletRequest greedy = request(path, "192.0.2.1");
        RequestArea area = RequestArea.of(greedy);
        var limit = new ConcurrencyLimit(withoutWaiting(area.size()));
        List<Optional<Permit>> taken = new ArrayList<>();
        do {
            taken.add(limit.enter(area.key(greedy)));
        } while (taken.get(taken.size() - 1).isPresent());

        assertThat(limit.enter(area.key(request(path, "198.51.100.1")))).isPresent();
    }

    @Test
    void anIpv6ClientIsTheHolderOfItsNetwork() {
        HttpServletRequest one = request("/signin", "2001:db8:1:2::1");
        HttpServletRequest another = request("/signin", "2001:db8:1:2:ffff::2");

        assertThat(RequestArea.ENTRY.key(one)).isEqualTo(RequestArea.ENTRY.key(another));
    }

    private static Size withoutWaiting(Size size) {
        return new Size(
                size.most(), size.mostPerKey(), size.mostWaiting(), size.mostWaitingPerKey(), Duration.ofMillis(1));
    }
}
