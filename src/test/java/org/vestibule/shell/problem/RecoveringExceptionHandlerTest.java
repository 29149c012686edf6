package org.vestibule.shell.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.PartialViewContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecoveringExceptionHandlerTest {

    private static final String LED_BACK = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response>"
            + "<redirect url=\"/crm/contacts\"></redirect></partial-response>";

    private final FacesContext faces = mock(FacesContext.class);
    private final ExternalContext outside = mock(ExternalContext.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final ExceptionHandler faults = mock(ExceptionHandler.class);
    private final StringWriter answer = new StringWriter();
    private final List<ExceptionQueuedEvent> queued = new ArrayList<>();

    /** Gives access to the method by which Faces sets the current context. */
    private abstract static class Current extends FacesContext {
        static void set(FacesContext context) {
            setCurrentInstance(context);
        }
    }

    @BeforeEach
    void aRequestInTheBackground() throws IOException {
        var partial = mock(PartialViewContext.class);
        when(partial.isAjaxRequest()).thenReturn(true);
        when(faces.getPartialViewContext()).thenReturn(partial);
        when(faces.getExternalContext()).thenReturn(outside);
        when(outside.getRequest()).thenReturn(mock(HttpServletRequest.class));
        when(outside.getResponse()).thenReturn(response);
        when(outside.getResponseOutputWriter()).thenReturn(answer);
        when(outside.getRequestMap()).thenReturn(Map.of(RequestDispatcher.FORWARD_REQUEST_URI, "/crm/contacts"));
        doAnswer(done -> when(faces.getResponseComplete()).thenReturn(true))
                .when(faces)
                .responseComplete();
        when(faults.getUnhandledExceptionQueuedEvents()).thenReturn(queued);
        Current.set(faces);
    }

    @AfterEach
    void noRequest() {
        Current.set(null);
    }

    private void fails(RuntimeException failure) {
        var context = new ExceptionQueuedEventContext(faces, failure, null, PhaseId.RENDER_RESPONSE);
        queued.add(new ExceptionQueuedEvent(context));
    }

    @Test
    void aPageThatFailsTwiceIsReloadedOnce() {
        fails(new ViewExpiredException());
        fails(new ViewExpiredException());

        new RecoveringExceptionHandler(faults).handle();

        assertThat(answer).hasToString(LED_BACK);
        assertThat(queued).isEmpty();
    }

    @Test
    void aFailureAfterTheReloadIsOnlyLogged() {
        fails(new ViewExpiredException());
        fails(new IllegalStateException("a consequence"));

        new RecoveringExceptionHandler(faults).handle();

        assertThat(answer).hasToString(LED_BACK);
        assertThat(queued).isEmpty();
    }

    @Test
    void partialOutputIsNotPartOfTheResponse() {
        fails(new ViewExpiredException());

        new RecoveringExceptionHandler(faults).handle();

        verify(response).resetBuffer();
    }
}
