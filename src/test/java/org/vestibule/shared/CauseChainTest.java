package org.vestibule.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CauseChainTest {

    @Test
    void endsWithTheInnermostCause() {
        var inner = new IllegalStateException("inner");
        var outer = new RuntimeException(new RuntimeException(inner));

        assertThat(CauseChain.of(outer)).hasSize(3).startsWith(outer).endsWith(inner);
        assertThat(CauseChain.root(outer)).isSameAs(inner);
        assertThat(CauseChain.of(null)).isEmpty();
    }

    @Test
    void endsIfExceptionsCauseEachOther() {
        var first = new RuntimeException("first");
        var second = new RuntimeException("second", first);
        first.initCause(second);

        assertThat(CauseChain.of(first)).containsExactly(first, second);
        assertThat(Outage.of(first)).isEmpty();
    }

    @Test
    void endsIfAnExceptionReturnsANewCauseEachTime() {
        assertThat(CauseChain.of(new Endless())).hasSizeLessThan(1000);
        assertThat(Outage.of(new Endless())).isEmpty();
    }

    private static final class Endless extends RuntimeException {

        private static final long serialVersionUID = 1L;

        @Override
        public synchronized Throwable getCause() {
            return new Endless();
        }
    }
}
