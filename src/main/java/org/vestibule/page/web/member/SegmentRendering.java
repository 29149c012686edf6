package org.vestibule.page.web.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.FacesException;
import jakarta.faces.FactoryFinder;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.faces.lifecycle.LifecycleFactory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.vestibule.page.web.cache.RenderedPage;

/**
 * Makes Faces build and render the segments of a page into a buffer. A forward to its servlet would send the response,
 * so that the page couldn't be rendered in full any more.
 */
@ApplicationScoped
public class SegmentRendering {

    /** The markup; empty if the response has more than the markup of a page, or reports a failure. */
    Optional<String> markup(String view, HttpServletRequest request, HttpServletResponse response) {
        var contexts = (FacesContextFactory) FactoryFinder.getFactory(FactoryFinder.FACES_CONTEXT_FACTORY);
        var lifecycles = (LifecycleFactory) FactoryFinder.getFactory(FactoryFinder.LIFECYCLE_FACTORY);
        Lifecycle lifecycle = lifecycles.getLifecycle(LifecycleFactory.DEFAULT_LIFECYCLE);
        var answer = new SegmentAnswer(response);
        FacesContext faces = contexts.getFacesContext(
                request.getServletContext(), new ViewRequest(request, view), answer, lifecycle);
        try {
            lifecycle.attachWindow(faces);
            lifecycle.execute(faces);
            lifecycle.render(faces);
            return answer.isMore() || faces.isValidationFailed()
                    ? Optional.empty()
                    : Optional.of(RenderedPage.markup(answer.bytes()));
        } catch (FacesException e) {
            // Any failure is reported when the page is rendered in full.
            return Optional.empty();
        } finally {
            faces.release();
        }
    }
}
