package org.vestibule.testing;

import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Whole journeys in a browser; with {@link FeatureSuite} all tests on Derby, each in a process and with a server of its own. */
@Suite
@SelectPackages("org.vestibule.journey")
@IncludeClassNamePatterns(".*IT")
@ExcludeTags("packaged")
class JourneySuite {}
