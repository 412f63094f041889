import { For } from "solid-js";
import { t } from "../../i18n";
import { Icon, type IconName } from "../../parts/Icon";
import { clearsMarks, keepsProvince, keepsTokens } from "../../shell/keeping";
import { type ManagePart, managePath } from "../../shell/router";

interface Area {
  part: ManagePart;
  icon: IconName;
  name: string;
  text: string;
}

/** What of the province can be kept, or looked at, in the acting mandate. */
export function AreaList() {
  const areas = () => {
    const all: Area[] = [
      { part: "people", icon: "users", name: t().people, text: t().peopleText },
      { part: "units", icon: "building", name: t().units, text: t().unitsText },
      { part: "calendar", icon: "calendar", name: t().calendar, text: t().calendarText },
      { part: "parameters", icon: "gavel", name: t().parameters, text: t().parametersText },
    ];
    if (keepsTokens()) {
      all.push({ part: "tokens", icon: "lock", name: t().tokens, text: t().tokensText });
    }
    if (keepsProvince()) {
      all.push({ part: "province", icon: "pen", name: t().provinceName, text: t().provinceText });
    }
    if (clearsMarks()) {
      all.push({ part: "marks", icon: "document", name: t().marks, text: t().marksText });
    }
    return all;
  };
  return (
    <ul class="rows">
      <For each={areas()}>
        {(area) => (
          <li>
            <a class="row" href={managePath(area.part)}>
              <Icon name={area.icon} />
              <span>
                <b>{area.name}</b>
                <small>{area.text}</small>
              </span>
              <Icon name="chevron" />
            </a>
          </li>
        )}
      </For>
    </ul>
  );
}
