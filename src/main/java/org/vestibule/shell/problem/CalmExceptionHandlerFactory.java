package org.vestibule.shell.problem;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Has Faces hand its failures to the {@link CalmExceptionHandler}. */
public class CalmExceptionHandlerFactory extends ExceptionHandlerFactory {

    public CalmExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new CalmExceptionHandler(getWrapped().getExceptionHandler());
    }
}
