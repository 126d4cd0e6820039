package org.example.turkish;

import org.dragoman.app.panel.WorkbenchPanel;
import org.dragoman.contract.PanelContract;

class FormsPanelContractTest extends PanelContract {
    @Override
    protected WorkbenchPanel panel() {
        return new FormsPanel();
    }
}
