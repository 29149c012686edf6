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
 * Has Faces build and render the segments of a page aside of the answer. A forward to its servlet would send the answer, and
 * leave no way to a page that is rendered in full.
 */
@ApplicationScoped
public class SegmentRendering {

    /** The markup; empty where what came of it isn't the markup of a page alone, or says that something failed. */
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
            // Whatever it is, the page in full says it.
            return Optional.empty();
        } finally {
            faces.release();
        }
    }
}
