package org.vestibule.settings;

/** Says in one line which environment variable is wrong or missing, and what it should be. */
public class WrongSetting extends RuntimeException {

    public WrongSetting(String variable, String problem) {
        super(variable + " " + problem);
    }
}
