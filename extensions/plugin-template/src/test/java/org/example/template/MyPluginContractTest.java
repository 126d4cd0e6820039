package org.example.template;

import org.dragoman.contract.PluginContract;

class MyPluginContractTest extends PluginContract {}
