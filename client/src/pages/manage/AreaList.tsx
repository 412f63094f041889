import { For } from "solid-js";
import { t } from "../../i18n";
import { w } from "../../i18n/areas";
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
export default function AreaList() {
  const areas = () => {
    const all: Area[] = [
      { part: "people", icon: "users", name: t().people, text: w().peopleText },
      { part: "units", icon: "building", name: t().units, text: w().unitsText },
      { part: "calendar", icon: "calendar", name: t().calendar, text: w().calendarText },
      { part: "parameters", icon: "gavel", name: t().parameters, text: w().parametersText },
    ];
    if (keepsTokens()) {
      all.push({ part: "tokens", icon: "lock", name: t().tokens, text: w().tokensText });
    }
    if (keepsProvince()) {
      all.push({ part: "province", icon: "pen", name: t().provinceName, text: w().provinceText });
    }
    if (clearsMarks()) {
      all.push({ part: "marks", icon: "document", name: t().marks, text: w().marksText });
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
