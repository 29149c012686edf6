package org.vestibule.widget.catalog;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.servlet.http.HttpSession;
import java.net.URL;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds beans in widget jars that can't work on the pages of portals, which are stateless views, or that could access
 * the session despite the widget's confinement.
 */
final class WidgetBeans {

    private static final Set<String> OF_A_VIEW =
            Set.of("jakarta.faces.view.ViewScoped", "jakarta.faces.flow.FlowScoped", "org.omnifaces.cdi.ViewScoped");

    private WidgetBeans() {}

    /** A line for each such bean. */
    static List<String> mistakes(BeanManager all) {
        Set<Bean<?>> beans = all.getBeans(Object.class, Any.Literal.INSTANCE);
        return Stream.concat(ofViews(beans), withTheSession(beans)).sorted().toList();
    }

    private static Stream<String> ofViews(Set<Bean<?>> beans) {
        return beans.stream()
                .filter(bean -> OF_A_VIEW.contains(bean.getScope().getName()))
                .flatMap(bean -> home(bean).stream()
                        .map(home -> home + ": the bean "
                                + bean.getBeanClass().getName() + " is @"
                                + bean.getScope().getSimpleName()
                                + ", but pages keep no view between requests. Make it @RequestScoped, and keep what has to last in"
                                + " fields of the form, or in the database."));
    }

    private static Stream<String> withTheSession(Set<Bean<?>> beans) {
        return beans.stream()
                .filter(bean ->
                        bean.getInjectionPoints().stream().anyMatch(wanted -> wanted.getType() == HttpSession.class))
                .flatMap(bean -> home(bean).stream()
                        .map(home -> home + ": the bean "
                                + bean.getBeanClass().getName() + " has an HttpSession injected, by which it could end"
                                + " that of whoever looks at the page. Have an HttpServletRequest injected, and ask that"
                                + " for it."));
    }

    /**
     * The jar of the bean; empty if it belongs to this application, to a library in its archive, or to the library that
     * defines the scope itself, which is outside any archive when the server is run from its sources.
     */
    private static Optional<URL> home(Bean<?> bean) {
        Optional<URL> ofScope = jar(bean.getScope());
        return jar(bean.getBeanClass())
                .filter(home ->
                        home.getPath().endsWith(".jar") && !home.getPath().contains("/WEB-INF/"))
                .filter(home -> ofScope.map(URL::toExternalForm)
                        .filter(home.toExternalForm()::equals)
                        .isEmpty());
    }

    private static Optional<URL> jar(Class<?> type) {
        return Optional.ofNullable(type.getProtectionDomain().getCodeSource()).map(CodeSource::getLocation);
    }
}
