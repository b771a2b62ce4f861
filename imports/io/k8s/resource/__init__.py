from __future__ import annotations
from pkgutil import extend_path
__path__ = extend_path(__path__, __name__)
import abc
import builtins
import datetime
import enum
import typing
import jsii
import publication
import typing_extensions
from jsii._type_checking import cached_type_hints, check_type
from ._jsii import *

class _LazyImport:

    def __init__(self, module_name: str) -> None:
        self._module_name = module_name
        self._module: typing.Any = None

    def __getattr__(self, name: str) -> typing.Any:
        if self._module is None:
            import importlib
            self._module = importlib.import_module(self._module_name)
        return getattr(self._module, name)
if typing.TYPE_CHECKING:
    import cdk8s as _cdk8s_d3d9af27
    import constructs as _constructs_77d1e7e8
else:
    _cdk8s_d3d9af27 = _LazyImport('cdk8s')
    _constructs_77d1e7e8 = _LazyImport('constructs')

class ResourceClaim(_cdk8s_d3d9af27.ApiObject, metaclass=jsii.JSIIMeta, jsii_type='iok8sresource.ResourceClaim'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id: builtins.str, *, spec: typing.Union['ResourceClaimSpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        props = ResourceClaimProps(spec=spec, metadata=metadata)
        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name='manifest')
    @builtins.classmethod
    def manifest(cls, *, spec: typing.Union['ResourceClaimSpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> typing.Any:
        props = ResourceClaimProps(spec=spec, metadata=metadata)
        return jsii.sinvoke(cls, 'manifest', [props])

    @jsii.member(jsii_name='toJson')
    def to_json(self) -> typing.Any:
        return jsii.invoke(self, 'toJson', [])

    @jsii.python.classproperty
    @jsii.member(jsii_name='GVK')
    def GVK(cls) -> '_cdk8s_d3d9af27.GroupVersionKind':
        return jsii.sget(cls, 'GVK')

@jsii.data_type(jsii_type='iok8sresource.ResourceClaimProps', jsii_struct_bases=[], name_mapping={'spec': 'spec', 'metadata': 'metadata'})
class ResourceClaimProps:

    def __init__(self, *, spec: typing.Union['ResourceClaimSpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(spec, dict):
            spec = ResourceClaimSpec(**spec)
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        self._values: typing.Dict[builtins.str, typing.Any] = {'spec': spec}
        if metadata is not None:
            self._values['metadata'] = metadata

    @builtins.property
    def spec(self) -> 'ResourceClaimSpec':
        result = self._values.get('spec')
        assert result is not None, "Required property 'spec' is missing"
        return result

    @builtins.property
    def metadata(self) -> typing.Optional['_cdk8s_d3d9af27.ApiObjectMetadata']:
        result = self._values.get('metadata')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ResourceClaimProps(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8sresource.ResourceClaimSpec', jsii_struct_bases=[], name_mapping={'devices': 'devices'})
class ResourceClaimSpec:

    def __init__(self, *, devices: typing.Optional[typing.Union['ResourceClaimSpecDevices', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(devices, dict):
            devices = ResourceClaimSpecDevices(**devices)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if devices is not None:
            self._values['devices'] = devices

    @builtins.property
    def devices(self) -> typing.Optional['ResourceClaimSpecDevices']:
        result = self._values.get('devices')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ResourceClaimSpec(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8sresource.ResourceClaimSpecDevices', jsii_struct_bases=[], name_mapping={'config': 'config', 'constraints': 'constraints', 'requests': 'requests'})
class ResourceClaimSpecDevices:

    def __init__(self, *, config: typing.Optional[typing.Sequence[typing.Union['ResourceClaimSpecDevicesConfig', typing.Dict[builtins.str, typing.Any]]]]=None, constraints: typing.Optional[typing.Sequence[typing.Union['ResourceClaimSpecDevicesConstraints', typing.Dict[builtins.str, typing.Any]]]]=None, requests: typing.Optional[typing.Sequence[typing.Union['ResourceClaimSpecDevicesRequests', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if config is not None:
            self._values['config'] = config
        if constraints is not None:
            self._values['constraints'] = constraints
        if requests is not None:
            self._values['requests'] = requests

    @builtins.property
    def config(self) -> typing.Optional[typing.List['ResourceClaimSpecDevicesConfig']]:
        result = self._values.get('config')
        return result

    @builtins.property
    def constraints(self) -> typing.Optional[typing.List['ResourceClaimSpecDevicesConstraints']]:
        result = self._values.get('constraints')
        return result

    @builtins.property
    def requests(self) -> typing.Optional[typing.List['ResourceClaimSpecDevicesRequests']]:
        result = self._values.get('requests')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ResourceClaimSpecDevices(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8sresource.ResourceClaimSpecDevicesConfig', jsii_struct_bases=[], name_mapping={'opaque': 'opaque', 'requests': 'requests'})
class ResourceClaimSpecDevicesConfig:

    def __init__(self, *, opaque: typing.Optional[typing.Union['ResourceClaimSpecDevicesConfigOpaque', typing.Dict[builtins.str, typing.Any]]]=None, requests: typing.Optional[typing.Sequence[builtins.str]]=None) -> None:
        if isinstance(opaque, dict):
            opaque = ResourceClaimSpecDevicesConfigOpaque(**opaque)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if opaque is not None:
            self._values['opaque'] = opaque
        if requests is not None:
            self._values['requests'] = requests

    @builtins.property
    def opaque(self) -> typing.Optional['ResourceClaimSpecDevicesConfigOpaque']:
        result = self._values.get('opaque')
        return result

    @builtins.property
    def requests(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('requests')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ResourceClaimSpecDevicesConfig(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8sresource.ResourceClaimSpecDevicesConfigOpaque', jsii_struct_bases=[], name_mapping={'driver': 'driver', 'parameters': 'parameters'})
class ResourceClaimSpecDevicesConfigOpaque:

    def __init__(self, *, driver: builtins.str, parameters: typing.Any) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'driver': driver, 'parameters': parameters}

    @builtins.property
    def driver(self) -> builtins.str:
        result = self._values.get('driver')
        assert result is not None, "Required property 'driver' is missing"
        return result

    @builtins.property
    def parameters(self) -> typing.Any:
        result = self._values.get('parameters')
        assert result is not None, "Required property 'parameters' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ResourceClaimSpecDevicesConfigOpaque(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8sresource.ResourceClaimSpecDevicesConstraints', jsii_struct_bases=[], name_mapping={'distinct_attribute': 'distinctAttribute', 'match_attribute': 'matchAttribute', 'requests': 'requests'})
class ResourceClaimSpecDevicesConstraints:

    def __init__(self, *, distinct_attribute: typing.Optional[builtins.str]=None, match_attribute: typing.Optional[builtins.str]=None, requests: typing.Optional[typing.Sequence[builtins.str]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if distinct_attribute is not None:
            self._values['distinct_attribute'] = distinct_attribute
        if match_attribute is not None:
            self._values['match_attribute'] = match_attribute
        if requests is not None:
            self._values['requests'] = requests

    @builtins.property
    def distinct_attribute(self) -> typing.Optional[builtins.str]:
        result = self._values.get('distinct_attribute')
        return result

    @builtins.property
    def match_attribute(self) -> typing.Optional[builtins.str]:
        result = self._values.get('match_attribute')
        return result

    @builtins.property
    def requests(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('requests')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ResourceClaimSpecDevicesConstraints(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8sresource.ResourceClaimSpecDevicesRequests', jsii_struct_bases=[], name_mapping={'name': 'name', 'exactly': 'exactly', 'first_available': 'firstAvailable'})
class ResourceClaimSpecDevicesRequests:

    def __init__(self, *, name: builtins.str, exactly: typing.Optional[typing.Union['ResourceClaimSpecDevicesRequestsExactly', typing.Dict[builtins.str, typing.Any]]]=None, first_available: typing.Optional[typing.Sequence[typing.Union['ResourceClaimSpecDevicesRequestsFirstAvailable', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        if isinstance(exactly, dict):
            exactly = ResourceClaimSpecDevicesRequestsExactly(**exactly)
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}
        if exactly is not None:
            self._values['exactly'] = exactly
        if first_available is not None:
            self._values['first_available'] = first_available

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def exactly(self) -> typing.Optional['ResourceClaimSpecDevicesRequestsExactly']:
        result = self._values.get('exactly')
        return result

    @builtins.property
    def first_available(self) -> typing.Optional[typing.List['ResourceClaimSpecDevicesRequestsFirstAvailable']]:
        result = self._values.get('first_available')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ResourceClaimSpecDevicesRequests(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8sresource.ResourceClaimSpecDevicesRequestsExactly', jsii_struct_bases=[], name_mapping={'device_class_name': 'deviceClassName', 'admin_access': 'adminAccess', 'allocation_mode': 'allocationMode', 'capacity': 'capacity', 'count': 'count', 'selectors': 'selectors', 'tolerations': 'tolerations'})
class ResourceClaimSpecDevicesRequestsExactly:

    def __init__(self, *, device_class_name: builtins.str, admin_access: typing.Optional[builtins.bool]=None, allocation_mode: typing.Optional[builtins.str]=None, capacity: typing.Optional[typing.Union['ResourceClaimSpecDevicesRequestsExactlyCapacity', typing.Dict[builtins.str, typing.Any]]]=None, count: typing.Optional[jsii.Number]=None, selectors: typing.Optional[typing.Sequence[typing.Union['ResourceClaimSpecDevicesRequestsExactlySelectors', typing.Dict[builtins.str, typing.Any]]]]=None, tolerations: typing.Optional[typing.Sequence[typing.Union['ResourceClaimSpecDevicesRequestsExactlyTolerations', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        if isinstance(capacity, dict):
            capacity = ResourceClaimSpecDevicesRequestsExactlyCapacity(**capacity)
        self._values: typing.Dict[builtins.str, typing.Any] = {'device_class_name': device_class_name}
        if admin_access is not None:
            self._values['admin_access'] = admin_access
        if allocation_mode is not None:
            self._values['allocation_mode'] = allocation_mode
        if capacity is not None:
            self._values['capacity'] = capacity
        if count is not None:
            self._values['count'] = count
        if selectors is not None:
            self._values['selectors'] = selectors
        if tolerations is not None:
            self._values['tolerations'] = tolerations

    @builtins.property
    def device_class_name(self) -> builtins.str:
        result = self._values.get('device_class_name')
        assert result is not None, "Required property 'device_class_name' is missing"
        return result

    @builtins.property
    def admin_access(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('admin_access')
        return result

    @builtins.property
    def allocation_mode(self) -> typing.Optional[builtins.str]:
        result = self._values.get('allocation_mode')
        return result

    @builtins.property
    def capacity(self) -> typing.Optional['ResourceClaimSpecDevicesRequestsExactlyCapacity']:
        result = self._values.get('capacity')
        return result

    @builtins.property
    def count(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('count')
        return result

    @builtins.property
    def selectors(self) -> typing.Optional[typing.List['ResourceClaimSpecDevicesRequestsExactlySelectors']]:
        result = self._values.get('selectors')
        return result

    @builtins.property
    def tolerations(self) -> typing.Optional[typing.List['ResourceClaimSpecDevicesRequestsExactlyTolerations']]:
        result = self._values.get('tolerations')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ResourceClaimSpecDevicesRequestsExactly(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8sresource.ResourceClaimSpecDevicesRequestsExactlyCapacity', jsii_struct_bases=[], name_mapping={'requests': 'requests'})
class ResourceClaimSpecDevicesRequestsExactlyCapacity:

    def __init__(self, *, requests: typing.Optional[typing.Mapping[builtins.str, typing.Any]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if requests is not None:
            self._values['requests'] = requests

    @builtins.property
    def requests(self) -> typing.Optional[typing.Mapping[builtins.str, typing.Any]]:
        result = self._values.get('requests')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ResourceClaimSpecDevicesRequestsExactlyCapacity(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8sresource.ResourceClaimSpecDevicesRequestsExactlySelectors', jsii_struct_bases=[], name_mapping={'cel': 'cel'})
class ResourceClaimSpecDevicesRequestsExactlySelectors:

    def __init__(self, *, cel: typing.Optional[typing.Union['ResourceClaimSpecDevicesRequestsExactlySelectorsCel', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(cel, dict):
            cel = ResourceClaimSpecDevicesRequestsExactlySelectorsCel(**cel)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if cel is not None:
            self._values['cel'] = cel

    @builtins.property
    def cel(self) -> typing.Optional['ResourceClaimSpecDevicesRequestsExactlySelectorsCel']:
        result = self._values.get('cel')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ResourceClaimSpecDevicesRequestsExactlySelectors(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8sresource.ResourceClaimSpecDevicesRequestsExactlySelectorsCel', jsii_struct_bases=[], name_mapping={'expression': 'expression'})
class ResourceClaimSpecDevicesRequestsExactlySelectorsCel:

    def __init__(self, *, expression: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'expression': expression}

    @builtins.property
    def expression(self) -> builtins.str:
        result = self._values.get('expression')
        assert result is not None, "Required property 'expression' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ResourceClaimSpecDevicesRequestsExactlySelectorsCel(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8sresource.ResourceClaimSpecDevicesRequestsExactlyTolerations', jsii_struct_bases=[], name_mapping={'effect': 'effect', 'key': 'key', 'operator': 'operator', 'toleration_seconds': 'tolerationSeconds', 'value': 'value'})
class ResourceClaimSpecDevicesRequestsExactlyTolerations:

    def __init__(self, *, effect: typing.Optional[builtins.str]=None, key: typing.Optional[builtins.str]=None, operator: typing.Optional[builtins.str]=None, toleration_seconds: typing.Optional[jsii.Number]=None, value: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if effect is not None:
            self._values['effect'] = effect
        if key is not None:
            self._values['key'] = key
        if operator is not None:
            self._values['operator'] = operator
        if toleration_seconds is not None:
            self._values['toleration_seconds'] = toleration_seconds
        if value is not None:
            self._values['value'] = value

    @builtins.property
    def effect(self) -> typing.Optional[builtins.str]:
        result = self._values.get('effect')
        return result

    @builtins.property
    def key(self) -> typing.Optional[builtins.str]:
        result = self._values.get('key')
        return result

    @builtins.property
    def operator(self) -> typing.Optional[builtins.str]:
        result = self._values.get('operator')
        return result

    @builtins.property
    def toleration_seconds(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('toleration_seconds')
        return result

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        result = self._values.get('value')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ResourceClaimSpecDevicesRequestsExactlyTolerations(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8sresource.ResourceClaimSpecDevicesRequestsFirstAvailable', jsii_struct_bases=[], name_mapping={'device_class_name': 'deviceClassName', 'name': 'name', 'allocation_mode': 'allocationMode', 'capacity': 'capacity', 'count': 'count', 'selectors': 'selectors', 'tolerations': 'tolerations'})
class ResourceClaimSpecDevicesRequestsFirstAvailable:

    def __init__(self, *, device_class_name: builtins.str, name: builtins.str, allocation_mode: typing.Optional[builtins.str]=None, capacity: typing.Optional[typing.Union['ResourceClaimSpecDevicesRequestsFirstAvailableCapacity', typing.Dict[builtins.str, typing.Any]]]=None, count: typing.Optional[jsii.Number]=None, selectors: typing.Optional[typing.Sequence[typing.Union['ResourceClaimSpecDevicesRequestsFirstAvailableSelectors', typing.Dict[builtins.str, typing.Any]]]]=None, tolerations: typing.Optional[typing.Sequence[typing.Union['ResourceClaimSpecDevicesRequestsFirstAvailableTolerations', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        if isinstance(capacity, dict):
            capacity = ResourceClaimSpecDevicesRequestsFirstAvailableCapacity(**capacity)
        self._values: typing.Dict[builtins.str, typing.Any] = {'device_class_name': device_class_name, 'name': name}
        if allocation_mode is not None:
            self._values['allocation_mode'] = allocation_mode
        if capacity is not None:
            self._values['capacity'] = capacity
        if count is not None:
            self._values['count'] = count
        if selectors is not None:
            self._values['selectors'] = selectors
        if tolerations is not None:
            self._values['tolerations'] = tolerations

    @builtins.property
    def device_class_name(self) -> builtins.str:
        result = self._values.get('device_class_name')
        assert result is not None, "Required property 'device_class_name' is missing"
        return result

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def allocation_mode(self) -> typing.Optional[builtins.str]:
        result = self._values.get('allocation_mode')
        return result

    @builtins.property
    def capacity(self) -> typing.Optional['ResourceClaimSpecDevicesRequestsFirstAvailableCapacity']:
        result = self._values.get('capacity')
        return result

    @builtins.property
    def count(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('count')
        return result

    @builtins.property
    def selectors(self) -> typing.Optional[typing.List['ResourceClaimSpecDevicesRequestsFirstAvailableSelectors']]:
        result = self._values.get('selectors')
        return result

    @builtins.property
    def tolerations(self) -> typing.Optional[typing.List['ResourceClaimSpecDevicesRequestsFirstAvailableTolerations']]:
        result = self._values.get('tolerations')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ResourceClaimSpecDevicesRequestsFirstAvailable(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8sresource.ResourceClaimSpecDevicesRequestsFirstAvailableCapacity', jsii_struct_bases=[], name_mapping={'requests': 'requests'})
class ResourceClaimSpecDevicesRequestsFirstAvailableCapacity:

    def __init__(self, *, requests: typing.Optional[typing.Mapping[builtins.str, typing.Any]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if requests is not None:
            self._values['requests'] = requests

    @builtins.property
    def requests(self) -> typing.Optional[typing.Mapping[builtins.str, typing.Any]]:
        result = self._values.get('requests')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ResourceClaimSpecDevicesRequestsFirstAvailableCapacity(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8sresource.ResourceClaimSpecDevicesRequestsFirstAvailableSelectors', jsii_struct_bases=[], name_mapping={'cel': 'cel'})
class ResourceClaimSpecDevicesRequestsFirstAvailableSelectors:

    def __init__(self, *, cel: typing.Optional[typing.Union['ResourceClaimSpecDevicesRequestsFirstAvailableSelectorsCel', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(cel, dict):
            cel = ResourceClaimSpecDevicesRequestsFirstAvailableSelectorsCel(**cel)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if cel is not None:
            self._values['cel'] = cel

    @builtins.property
    def cel(self) -> typing.Optional['ResourceClaimSpecDevicesRequestsFirstAvailableSelectorsCel']:
        result = self._values.get('cel')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ResourceClaimSpecDevicesRequestsFirstAvailableSelectors(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8sresource.ResourceClaimSpecDevicesRequestsFirstAvailableSelectorsCel', jsii_struct_bases=[], name_mapping={'expression': 'expression'})
class ResourceClaimSpecDevicesRequestsFirstAvailableSelectorsCel:

    def __init__(self, *, expression: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'expression': expression}

    @builtins.property
    def expression(self) -> builtins.str:
        result = self._values.get('expression')
        assert result is not None, "Required property 'expression' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ResourceClaimSpecDevicesRequestsFirstAvailableSelectorsCel(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8sresource.ResourceClaimSpecDevicesRequestsFirstAvailableTolerations', jsii_struct_bases=[], name_mapping={'effect': 'effect', 'key': 'key', 'operator': 'operator', 'toleration_seconds': 'tolerationSeconds', 'value': 'value'})
class ResourceClaimSpecDevicesRequestsFirstAvailableTolerations:

    def __init__(self, *, effect: typing.Optional[builtins.str]=None, key: typing.Optional[builtins.str]=None, operator: typing.Optional[builtins.str]=None, toleration_seconds: typing.Optional[jsii.Number]=None, value: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if effect is not None:
            self._values['effect'] = effect
        if key is not None:
            self._values['key'] = key
        if operator is not None:
            self._values['operator'] = operator
        if toleration_seconds is not None:
            self._values['toleration_seconds'] = toleration_seconds
        if value is not None:
            self._values['value'] = value

    @builtins.property
    def effect(self) -> typing.Optional[builtins.str]:
        result = self._values.get('effect')
        return result

    @builtins.property
    def key(self) -> typing.Optional[builtins.str]:
        result = self._values.get('key')
        return result

    @builtins.property
    def operator(self) -> typing.Optional[builtins.str]:
        result = self._values.get('operator')
        return result

    @builtins.property
    def toleration_seconds(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('toleration_seconds')
        return result

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        result = self._values.get('value')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ResourceClaimSpecDevicesRequestsFirstAvailableTolerations(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class ResourceClaimTemplate(_cdk8s_d3d9af27.ApiObject, metaclass=jsii.JSIIMeta, jsii_type='iok8sresource.ResourceClaimTemplate'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id: builtins.str, *, spec: typing.Union['ResourceClaimTemplateSpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        props = ResourceClaimTemplateProps(spec=spec, metadata=metadata)
        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name='manifest')
    @builtins.classmethod
    def manifest(cls, *, spec: typing.Union['ResourceClaimTemplateSpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> typing.Any:
        props = ResourceClaimTemplateProps(spec=spec, metadata=metadata)
        return jsii.sinvoke(cls, 'manifest', [props])

    @jsii.member(jsii_name='toJson')
    def to_json(self) -> typing.Any:
        return jsii.invoke(self, 'toJson', [])

    @jsii.python.classproperty
    @jsii.member(jsii_name='GVK')
    def GVK(cls) -> '_cdk8s_d3d9af27.GroupVersionKind':
        return jsii.sget(cls, 'GVK')

@jsii.data_type(jsii_type='iok8sresource.ResourceClaimTemplateProps', jsii_struct_bases=[], name_mapping={'spec': 'spec', 'metadata': 'metadata'})
class ResourceClaimTemplateProps:

    def __init__(self, *, spec: typing.Union['ResourceClaimTemplateSpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(spec, dict):
            spec = ResourceClaimTemplateSpec(**spec)
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        self._values: typing.Dict[builtins.str, typing.Any] = {'spec': spec}
        if metadata is not None:
            self._values['metadata'] = metadata

    @builtins.property
    def spec(self) -> 'ResourceClaimTemplateSpec':
        result = self._values.get('spec')
        assert result is not None, "Required property 'spec' is missing"
        return result

    @builtins.property
    def metadata(self) -> typing.Optional['_cdk8s_d3d9af27.ApiObjectMetadata']:
        result = self._values.get('metadata')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ResourceClaimTemplateProps(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8sresource.ResourceClaimTemplateSpec', jsii_struct_bases=[], name_mapping={'spec': 'spec', 'metadata': 'metadata'})
class ResourceClaimTemplateSpec:

    def __init__(self, *, spec: typing.Union['ResourceClaimTemplateSpecSpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['ResourceClaimTemplateSpecMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(spec, dict):
            spec = ResourceClaimTemplateSpecSpec(**spec)
        if isinstance(metadata, dict):
            metadata = ResourceClaimTemplateSpecMetadata(**metadata)
        self._values: typing.Dict[builtins.str, typing.Any] = {'spec': spec}
        if metadata is not None:
            self._values['metadata'] = metadata

    @builtins.property
    def spec(self) -> 'ResourceClaimTemplateSpecSpec':
        result = self._values.get('spec')
        assert result is not None, "Required property 'spec' is missing"
        return result

    @builtins.property
    def metadata(self) -> typing.Optional['ResourceClaimTemplateSpecMetadata']:
        result = self._values.get('metadata')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ResourceClaimTemplateSpec(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8sresource.ResourceClaimTemplateSpecMetadata', jsii_struct_bases=[], name_mapping={'annotations': 'annotations', 'creation_timestamp': 'creationTimestamp', 'deletion_grace_period_seconds': 'deletionGracePeriodSeconds', 'deletion_timestamp': 'deletionTimestamp', 'finalizers': 'finalizers', 'generate_name': 'generateName', 'generation': 'generation', 'labels': 'labels', 'managed_fields': 'managedFields', 'name': 'name', 'namespace': 'namespace', 'owner_references': 'ownerReferences', 'resource_version': 'resourceVersion', 'self_link': 'selfLink', 'uid': 'uid'})
class ResourceClaimTemplateSpecMetadata:

    def __init__(self, *, annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, creation_timestamp: typing.Any=None, deletion_grace_period_seconds: typing.Optional[jsii.Number]=None, deletion_timestamp: typing.Any=None, finalizers: typing.Optional[typing.Sequence[builtins.str]]=None, generate_name: typing.Optional[builtins.str]=None, generation: typing.Optional[jsii.Number]=None, labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, managed_fields: typing.Optional[typing.Sequence[typing.Union['ResourceClaimTemplateSpecMetadataManagedFields', typing.Dict[builtins.str, typing.Any]]]]=None, name: typing.Optional[builtins.str]=None, namespace: typing.Optional[builtins.str]=None, owner_references: typing.Optional[typing.Sequence[typing.Union['ResourceClaimTemplateSpecMetadataOwnerReferences', typing.Dict[builtins.str, typing.Any]]]]=None, resource_version: typing.Optional[builtins.str]=None, self_link: typing.Optional[builtins.str]=None, uid: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if annotations is not None:
            self._values['annotations'] = annotations
        if creation_timestamp is not None:
            self._values['creation_timestamp'] = creation_timestamp
        if deletion_grace_period_seconds is not None:
            self._values['deletion_grace_period_seconds'] = deletion_grace_period_seconds
        if deletion_timestamp is not None:
            self._values['deletion_timestamp'] = deletion_timestamp
        if finalizers is not None:
            self._values['finalizers'] = finalizers
        if generate_name is not None:
            self._values['generate_name'] = generate_name
        if generation is not None:
            self._values['generation'] = generation
        if labels is not None:
            self._values['labels'] = labels
        if managed_fields is not None:
            self._values['managed_fields'] = managed_fields
        if name is not None:
            self._values['name'] = name
        if namespace is not None:
            self._values['namespace'] = namespace
        if owner_references is not None:
            self._values['owner_references'] = owner_references
        if resource_version is not None:
            self._values['resource_version'] = resource_version
        if self_link is not None:
            self._values['self_link'] = self_link
        if uid is not None:
            self._values['uid'] = uid

    @builtins.property
    def annotations(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('annotations')
        return result

    @builtins.property
    def creation_timestamp(self) -> typing.Any:
        result = self._values.get('creation_timestamp')
        return result

    @builtins.property
    def deletion_grace_period_seconds(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('deletion_grace_period_seconds')
        return result

    @builtins.property
    def deletion_timestamp(self) -> typing.Any:
        result = self._values.get('deletion_timestamp')
        return result

    @builtins.property
    def finalizers(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('finalizers')
        return result

    @builtins.property
    def generate_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('generate_name')
        return result

    @builtins.property
    def generation(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('generation')
        return result

    @builtins.property
    def labels(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('labels')
        return result

    @builtins.property
    def managed_fields(self) -> typing.Optional[typing.List['ResourceClaimTemplateSpecMetadataManagedFields']]:
        result = self._values.get('managed_fields')
        return result

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('name')
        return result

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        result = self._values.get('namespace')
        return result

    @builtins.property
    def owner_references(self) -> typing.Optional[typing.List['ResourceClaimTemplateSpecMetadataOwnerReferences']]:
        result = self._values.get('owner_references')
        return result

    @builtins.property
    def resource_version(self) -> typing.Optional[builtins.str]:
        result = self._values.get('resource_version')
        return result

    @builtins.property
    def self_link(self) -> typing.Optional[builtins.str]:
        result = self._values.get('self_link')
        return result

    @builtins.property
    def uid(self) -> typing.Optional[builtins.str]:
        result = self._values.get('uid')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ResourceClaimTemplateSpecMetadata(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8sresource.ResourceClaimTemplateSpecMetadataManagedFields', jsii_struct_bases=[], name_mapping={'api_version': 'apiVersion', 'fields_type': 'fieldsType', 'fields_v1': 'fieldsV1', 'manager': 'manager', 'operation': 'operation', 'subresource': 'subresource', 'time': 'time'})
class ResourceClaimTemplateSpecMetadataManagedFields:

    def __init__(self, *, api_version: typing.Optional[builtins.str]=None, fields_type: typing.Optional[builtins.str]=None, fields_v1: typing.Any=None, manager: typing.Optional[builtins.str]=None, operation: typing.Optional[builtins.str]=None, subresource: typing.Optional[builtins.str]=None, time: typing.Any=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if api_version is not None:
            self._values['api_version'] = api_version
        if fields_type is not None:
            self._values['fields_type'] = fields_type
        if fields_v1 is not None:
            self._values['fields_v1'] = fields_v1
        if manager is not None:
            self._values['manager'] = manager
        if operation is not None:
            self._values['operation'] = operation
        if subresource is not None:
            self._values['subresource'] = subresource
        if time is not None:
            self._values['time'] = time

    @builtins.property
    def api_version(self) -> typing.Optional[builtins.str]:
        result = self._values.get('api_version')
        return result

    @builtins.property
    def fields_type(self) -> typing.Optional[builtins.str]:
        result = self._values.get('fields_type')
        return result

    @builtins.property
    def fields_v1(self) -> typing.Any:
        result = self._values.get('fields_v1')
        return result

    @builtins.property
    def manager(self) -> typing.Optional[builtins.str]:
        result = self._values.get('manager')
        return result

    @builtins.property
    def operation(self) -> typing.Optional[builtins.str]:
        result = self._values.get('operation')
        return result

    @builtins.property
    def subresource(self) -> typing.Optional[builtins.str]:
        result = self._values.get('subresource')
        return result

    @builtins.property
    def time(self) -> typing.Any:
        result = self._values.get('time')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ResourceClaimTemplateSpecMetadataManagedFields(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8sresource.ResourceClaimTemplateSpecMetadataOwnerReferences', jsii_struct_bases=[], name_mapping={'api_version': 'apiVersion', 'kind': 'kind', 'name': 'name', 'uid': 'uid', 'block_owner_deletion': 'blockOwnerDeletion', 'controller': 'controller'})
class ResourceClaimTemplateSpecMetadataOwnerReferences:

    def __init__(self, *, api_version: builtins.str, kind: builtins.str, name: builtins.str, uid: builtins.str, block_owner_deletion: typing.Optional[builtins.bool]=None, controller: typing.Optional[builtins.bool]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'api_version': api_version, 'kind': kind, 'name': name, 'uid': uid}
        if block_owner_deletion is not None:
            self._values['block_owner_deletion'] = block_owner_deletion
        if controller is not None:
            self._values['controller'] = controller

    @builtins.property
    def api_version(self) -> builtins.str:
        result = self._values.get('api_version')
        assert result is not None, "Required property 'api_version' is missing"
        return result

    @builtins.property
    def kind(self) -> builtins.str:
        result = self._values.get('kind')
        assert result is not None, "Required property 'kind' is missing"
        return result

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def uid(self) -> builtins.str:
        result = self._values.get('uid')
        assert result is not None, "Required property 'uid' is missing"
        return result

    @builtins.property
    def block_owner_deletion(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('block_owner_deletion')
        return result

    @builtins.property
    def controller(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('controller')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ResourceClaimTemplateSpecMetadataOwnerReferences(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8sresource.ResourceClaimTemplateSpecSpec', jsii_struct_bases=[], name_mapping={'devices': 'devices'})
class ResourceClaimTemplateSpecSpec:

    def __init__(self, *, devices: typing.Optional[typing.Union['ResourceClaimTemplateSpecSpecDevices', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(devices, dict):
            devices = ResourceClaimTemplateSpecSpecDevices(**devices)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if devices is not None:
            self._values['devices'] = devices

    @builtins.property
    def devices(self) -> typing.Optional['ResourceClaimTemplateSpecSpecDevices']:
        result = self._values.get('devices')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ResourceClaimTemplateSpecSpec(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8sresource.ResourceClaimTemplateSpecSpecDevices', jsii_struct_bases=[], name_mapping={'config': 'config', 'constraints': 'constraints', 'requests': 'requests'})
class ResourceClaimTemplateSpecSpecDevices:

    def __init__(self, *, config: typing.Optional[typing.Sequence[typing.Union['ResourceClaimTemplateSpecSpecDevicesConfig', typing.Dict[builtins.str, typing.Any]]]]=None, constraints: typing.Optional[typing.Sequence[typing.Union['ResourceClaimTemplateSpecSpecDevicesConstraints', typing.Dict[builtins.str, typing.Any]]]]=None, requests: typing.Optional[typing.Sequence[typing.Union['ResourceClaimTemplateSpecSpecDevicesRequests', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if config is not None:
            self._values['config'] = config
        if constraints is not None:
            self._values['constraints'] = constraints
        if requests is not None:
            self._values['requests'] = requests

    @builtins.property
    def config(self) -> typing.Optional[typing.List['ResourceClaimTemplateSpecSpecDevicesConfig']]:
        result = self._values.get('config')
        return result

    @builtins.property
    def constraints(self) -> typing.Optional[typing.List['ResourceClaimTemplateSpecSpecDevicesConstraints']]:
        result = self._values.get('constraints')
        return result

    @builtins.property
    def requests(self) -> typing.Optional[typing.List['ResourceClaimTemplateSpecSpecDevicesRequests']]:
        result = self._values.get('requests')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ResourceClaimTemplateSpecSpecDevices(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8sresource.ResourceClaimTemplateSpecSpecDevicesConfig', jsii_struct_bases=[], name_mapping={'opaque': 'opaque', 'requests': 'requests'})
class ResourceClaimTemplateSpecSpecDevicesConfig:

    def __init__(self, *, opaque: typing.Optional[typing.Union['ResourceClaimTemplateSpecSpecDevicesConfigOpaque', typing.Dict[builtins.str, typing.Any]]]=None, requests: typing.Optional[typing.Sequence[builtins.str]]=None) -> None:
        if isinstance(opaque, dict):
            opaque = ResourceClaimTemplateSpecSpecDevicesConfigOpaque(**opaque)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if opaque is not None:
            self._values['opaque'] = opaque
        if requests is not None:
            self._values['requests'] = requests

    @builtins.property
    def opaque(self) -> typing.Optional['ResourceClaimTemplateSpecSpecDevicesConfigOpaque']:
        result = self._values.get('opaque')
        return result

    @builtins.property
    def requests(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('requests')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ResourceClaimTemplateSpecSpecDevicesConfig(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8sresource.ResourceClaimTemplateSpecSpecDevicesConfigOpaque', jsii_struct_bases=[], name_mapping={'driver': 'driver', 'parameters': 'parameters'})
class ResourceClaimTemplateSpecSpecDevicesConfigOpaque:

    def __init__(self, *, driver: builtins.str, parameters: typing.Any) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'driver': driver, 'parameters': parameters}

    @builtins.property
    def driver(self) -> builtins.str:
        result = self._values.get('driver')
        assert result is not None, "Required property 'driver' is missing"
        return result

    @builtins.property
    def parameters(self) -> typing.Any:
        result = self._values.get('parameters')
        assert result is not None, "Required property 'parameters' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ResourceClaimTemplateSpecSpecDevicesConfigOpaque(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8sresource.ResourceClaimTemplateSpecSpecDevicesConstraints', jsii_struct_bases=[], name_mapping={'distinct_attribute': 'distinctAttribute', 'match_attribute': 'matchAttribute', 'requests': 'requests'})
class ResourceClaimTemplateSpecSpecDevicesConstraints:

    def __init__(self, *, distinct_attribute: typing.Optional[builtins.str]=None, match_attribute: typing.Optional[builtins.str]=None, requests: typing.Optional[typing.Sequence[builtins.str]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if distinct_attribute is not None:
            self._values['distinct_attribute'] = distinct_attribute
        if match_attribute is not None:
            self._values['match_attribute'] = match_attribute
        if requests is not None:
            self._values['requests'] = requests

    @builtins.property
    def distinct_attribute(self) -> typing.Optional[builtins.str]:
        result = self._values.get('distinct_attribute')
        return result

    @builtins.property
    def match_attribute(self) -> typing.Optional[builtins.str]:
        result = self._values.get('match_attribute')
        return result

    @builtins.property
    def requests(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('requests')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ResourceClaimTemplateSpecSpecDevicesConstraints(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8sresource.ResourceClaimTemplateSpecSpecDevicesRequests', jsii_struct_bases=[], name_mapping={'name': 'name', 'exactly': 'exactly', 'first_available': 'firstAvailable'})
class ResourceClaimTemplateSpecSpecDevicesRequests:

    def __init__(self, *, name: builtins.str, exactly: typing.Optional[typing.Union['ResourceClaimTemplateSpecSpecDevicesRequestsExactly', typing.Dict[builtins.str, typing.Any]]]=None, first_available: typing.Optional[typing.Sequence[typing.Union['ResourceClaimTemplateSpecSpecDevicesRequestsFirstAvailable', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        if isinstance(exactly, dict):
            exactly = ResourceClaimTemplateSpecSpecDevicesRequestsExactly(**exactly)
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}
        if exactly is not None:
            self._values['exactly'] = exactly
        if first_available is not None:
            self._values['first_available'] = first_available

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def exactly(self) -> typing.Optional['ResourceClaimTemplateSpecSpecDevicesRequestsExactly']:
        result = self._values.get('exactly')
        return result

    @builtins.property
    def first_available(self) -> typing.Optional[typing.List['ResourceClaimTemplateSpecSpecDevicesRequestsFirstAvailable']]:
        result = self._values.get('first_available')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ResourceClaimTemplateSpecSpecDevicesRequests(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8sresource.ResourceClaimTemplateSpecSpecDevicesRequestsExactly', jsii_struct_bases=[], name_mapping={'device_class_name': 'deviceClassName', 'admin_access': 'adminAccess', 'allocation_mode': 'allocationMode', 'capacity': 'capacity', 'count': 'count', 'selectors': 'selectors', 'tolerations': 'tolerations'})
class ResourceClaimTemplateSpecSpecDevicesRequestsExactly:

    def __init__(self, *, device_class_name: builtins.str, admin_access: typing.Optional[builtins.bool]=None, allocation_mode: typing.Optional[builtins.str]=None, capacity: typing.Optional[typing.Union['ResourceClaimTemplateSpecSpecDevicesRequestsExactlyCapacity', typing.Dict[builtins.str, typing.Any]]]=None, count: typing.Optional[jsii.Number]=None, selectors: typing.Optional[typing.Sequence[typing.Union['ResourceClaimTemplateSpecSpecDevicesRequestsExactlySelectors', typing.Dict[builtins.str, typing.Any]]]]=None, tolerations: typing.Optional[typing.Sequence[typing.Union['ResourceClaimTemplateSpecSpecDevicesRequestsExactlyTolerations', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        if isinstance(capacity, dict):
            capacity = ResourceClaimTemplateSpecSpecDevicesRequestsExactlyCapacity(**capacity)
        self._values: typing.Dict[builtins.str, typing.Any] = {'device_class_name': device_class_name}
        if admin_access is not None:
            self._values['admin_access'] = admin_access
        if allocation_mode is not None:
            self._values['allocation_mode'] = allocation_mode
        if capacity is not None:
            self._values['capacity'] = capacity
        if count is not None:
            self._values['count'] = count
        if selectors is not None:
            self._values['selectors'] = selectors
        if tolerations is not None:
            self._values['tolerations'] = tolerations

    @builtins.property
    def device_class_name(self) -> builtins.str:
        result = self._values.get('device_class_name')
        assert result is not None, "Required property 'device_class_name' is missing"
        return result

    @builtins.property
    def admin_access(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('admin_access')
        return result

    @builtins.property
    def allocation_mode(self) -> typing.Optional[builtins.str]:
        result = self._values.get('allocation_mode')
        return result

    @builtins.property
    def capacity(self) -> typing.Optional['ResourceClaimTemplateSpecSpecDevicesRequestsExactlyCapacity']:
        result = self._values.get('capacity')
        return result

    @builtins.property
    def count(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('count')
        return result

    @builtins.property
    def selectors(self) -> typing.Optional[typing.List['ResourceClaimTemplateSpecSpecDevicesRequestsExactlySelectors']]:
        result = self._values.get('selectors')
        return result

    @builtins.property
    def tolerations(self) -> typing.Optional[typing.List['ResourceClaimTemplateSpecSpecDevicesRequestsExactlyTolerations']]:
        result = self._values.get('tolerations')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ResourceClaimTemplateSpecSpecDevicesRequestsExactly(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8sresource.ResourceClaimTemplateSpecSpecDevicesRequestsExactlyCapacity', jsii_struct_bases=[], name_mapping={'requests': 'requests'})
class ResourceClaimTemplateSpecSpecDevicesRequestsExactlyCapacity:

    def __init__(self, *, requests: typing.Optional[typing.Mapping[builtins.str, typing.Any]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if requests is not None:
            self._values['requests'] = requests

    @builtins.property
    def requests(self) -> typing.Optional[typing.Mapping[builtins.str, typing.Any]]:
        result = self._values.get('requests')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ResourceClaimTemplateSpecSpecDevicesRequestsExactlyCapacity(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8sresource.ResourceClaimTemplateSpecSpecDevicesRequestsExactlySelectors', jsii_struct_bases=[], name_mapping={'cel': 'cel'})
class ResourceClaimTemplateSpecSpecDevicesRequestsExactlySelectors:

    def __init__(self, *, cel: typing.Optional[typing.Union['ResourceClaimTemplateSpecSpecDevicesRequestsExactlySelectorsCel', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(cel, dict):
            cel = ResourceClaimTemplateSpecSpecDevicesRequestsExactlySelectorsCel(**cel)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if cel is not None:
            self._values['cel'] = cel

    @builtins.property
    def cel(self) -> typing.Optional['ResourceClaimTemplateSpecSpecDevicesRequestsExactlySelectorsCel']:
        result = self._values.get('cel')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ResourceClaimTemplateSpecSpecDevicesRequestsExactlySelectors(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8sresource.ResourceClaimTemplateSpecSpecDevicesRequestsExactlySelectorsCel', jsii_struct_bases=[], name_mapping={'expression': 'expression'})
class ResourceClaimTemplateSpecSpecDevicesRequestsExactlySelectorsCel:

    def __init__(self, *, expression: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'expression': expression}

    @builtins.property
    def expression(self) -> builtins.str:
        result = self._values.get('expression')
        assert result is not None, "Required property 'expression' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ResourceClaimTemplateSpecSpecDevicesRequestsExactlySelectorsCel(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8sresource.ResourceClaimTemplateSpecSpecDevicesRequestsExactlyTolerations', jsii_struct_bases=[], name_mapping={'effect': 'effect', 'key': 'key', 'operator': 'operator', 'toleration_seconds': 'tolerationSeconds', 'value': 'value'})
class ResourceClaimTemplateSpecSpecDevicesRequestsExactlyTolerations:

    def __init__(self, *, effect: typing.Optional[builtins.str]=None, key: typing.Optional[builtins.str]=None, operator: typing.Optional[builtins.str]=None, toleration_seconds: typing.Optional[jsii.Number]=None, value: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if effect is not None:
            self._values['effect'] = effect
        if key is not None:
            self._values['key'] = key
        if operator is not None:
            self._values['operator'] = operator
        if toleration_seconds is not None:
            self._values['toleration_seconds'] = toleration_seconds
        if value is not None:
            self._values['value'] = value

    @builtins.property
    def effect(self) -> typing.Optional[builtins.str]:
        result = self._values.get('effect')
        return result

    @builtins.property
    def key(self) -> typing.Optional[builtins.str]:
        result = self._values.get('key')
        return result

    @builtins.property
    def operator(self) -> typing.Optional[builtins.str]:
        result = self._values.get('operator')
        return result

    @builtins.property
    def toleration_seconds(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('toleration_seconds')
        return result

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        result = self._values.get('value')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ResourceClaimTemplateSpecSpecDevicesRequestsExactlyTolerations(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8sresource.ResourceClaimTemplateSpecSpecDevicesRequestsFirstAvailable', jsii_struct_bases=[], name_mapping={'device_class_name': 'deviceClassName', 'name': 'name', 'allocation_mode': 'allocationMode', 'capacity': 'capacity', 'count': 'count', 'selectors': 'selectors', 'tolerations': 'tolerations'})
class ResourceClaimTemplateSpecSpecDevicesRequestsFirstAvailable:

    def __init__(self, *, device_class_name: builtins.str, name: builtins.str, allocation_mode: typing.Optional[builtins.str]=None, capacity: typing.Optional[typing.Union['ResourceClaimTemplateSpecSpecDevicesRequestsFirstAvailableCapacity', typing.Dict[builtins.str, typing.Any]]]=None, count: typing.Optional[jsii.Number]=None, selectors: typing.Optional[typing.Sequence[typing.Union['ResourceClaimTemplateSpecSpecDevicesRequestsFirstAvailableSelectors', typing.Dict[builtins.str, typing.Any]]]]=None, tolerations: typing.Optional[typing.Sequence[typing.Union['ResourceClaimTemplateSpecSpecDevicesRequestsFirstAvailableTolerations', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        if isinstance(capacity, dict):
            capacity = ResourceClaimTemplateSpecSpecDevicesRequestsFirstAvailableCapacity(**capacity)
        self._values: typing.Dict[builtins.str, typing.Any] = {'device_class_name': device_class_name, 'name': name}
        if allocation_mode is not None:
            self._values['allocation_mode'] = allocation_mode
        if capacity is not None:
            self._values['capacity'] = capacity
        if count is not None:
            self._values['count'] = count
        if selectors is not None:
            self._values['selectors'] = selectors
        if tolerations is not None:
            self._values['tolerations'] = tolerations

    @builtins.property
    def device_class_name(self) -> builtins.str:
        result = self._values.get('device_class_name')
        assert result is not None, "Required property 'device_class_name' is missing"
        return result

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def allocation_mode(self) -> typing.Optional[builtins.str]:
        result = self._values.get('allocation_mode')
        return result

    @builtins.property
    def capacity(self) -> typing.Optional['ResourceClaimTemplateSpecSpecDevicesRequestsFirstAvailableCapacity']:
        result = self._values.get('capacity')
        return result

    @builtins.property
    def count(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('count')
        return result

    @builtins.property
    def selectors(self) -> typing.Optional[typing.List['ResourceClaimTemplateSpecSpecDevicesRequestsFirstAvailableSelectors']]:
        result = self._values.get('selectors')
        return result

    @builtins.property
    def tolerations(self) -> typing.Optional[typing.List['ResourceClaimTemplateSpecSpecDevicesRequestsFirstAvailableTolerations']]:
        result = self._values.get('tolerations')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ResourceClaimTemplateSpecSpecDevicesRequestsFirstAvailable(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8sresource.ResourceClaimTemplateSpecSpecDevicesRequestsFirstAvailableCapacity', jsii_struct_bases=[], name_mapping={'requests': 'requests'})
class ResourceClaimTemplateSpecSpecDevicesRequestsFirstAvailableCapacity:

    def __init__(self, *, requests: typing.Optional[typing.Mapping[builtins.str, typing.Any]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if requests is not None:
            self._values['requests'] = requests

    @builtins.property
    def requests(self) -> typing.Optional[typing.Mapping[builtins.str, typing.Any]]:
        result = self._values.get('requests')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ResourceClaimTemplateSpecSpecDevicesRequestsFirstAvailableCapacity(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8sresource.ResourceClaimTemplateSpecSpecDevicesRequestsFirstAvailableSelectors', jsii_struct_bases=[], name_mapping={'cel': 'cel'})
class ResourceClaimTemplateSpecSpecDevicesRequestsFirstAvailableSelectors:

    def __init__(self, *, cel: typing.Optional[typing.Union['ResourceClaimTemplateSpecSpecDevicesRequestsFirstAvailableSelectorsCel', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(cel, dict):
            cel = ResourceClaimTemplateSpecSpecDevicesRequestsFirstAvailableSelectorsCel(**cel)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if cel is not None:
            self._values['cel'] = cel

    @builtins.property
    def cel(self) -> typing.Optional['ResourceClaimTemplateSpecSpecDevicesRequestsFirstAvailableSelectorsCel']:
        result = self._values.get('cel')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ResourceClaimTemplateSpecSpecDevicesRequestsFirstAvailableSelectors(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8sresource.ResourceClaimTemplateSpecSpecDevicesRequestsFirstAvailableSelectorsCel', jsii_struct_bases=[], name_mapping={'expression': 'expression'})
class ResourceClaimTemplateSpecSpecDevicesRequestsFirstAvailableSelectorsCel:

    def __init__(self, *, expression: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'expression': expression}

    @builtins.property
    def expression(self) -> builtins.str:
        result = self._values.get('expression')
        assert result is not None, "Required property 'expression' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ResourceClaimTemplateSpecSpecDevicesRequestsFirstAvailableSelectorsCel(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8sresource.ResourceClaimTemplateSpecSpecDevicesRequestsFirstAvailableTolerations', jsii_struct_bases=[], name_mapping={'effect': 'effect', 'key': 'key', 'operator': 'operator', 'toleration_seconds': 'tolerationSeconds', 'value': 'value'})
class ResourceClaimTemplateSpecSpecDevicesRequestsFirstAvailableTolerations:

    def __init__(self, *, effect: typing.Optional[builtins.str]=None, key: typing.Optional[builtins.str]=None, operator: typing.Optional[builtins.str]=None, toleration_seconds: typing.Optional[jsii.Number]=None, value: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if effect is not None:
            self._values['effect'] = effect
        if key is not None:
            self._values['key'] = key
        if operator is not None:
            self._values['operator'] = operator
        if toleration_seconds is not None:
            self._values['toleration_seconds'] = toleration_seconds
        if value is not None:
            self._values['value'] = value

    @builtins.property
    def effect(self) -> typing.Optional[builtins.str]:
        result = self._values.get('effect')
        return result

    @builtins.property
    def key(self) -> typing.Optional[builtins.str]:
        result = self._values.get('key')
        return result

    @builtins.property
    def operator(self) -> typing.Optional[builtins.str]:
        result = self._values.get('operator')
        return result

    @builtins.property
    def toleration_seconds(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('toleration_seconds')
        return result

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        result = self._values.get('value')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ResourceClaimTemplateSpecSpecDevicesRequestsFirstAvailableTolerations(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))
__all__ = ['ResourceClaim', 'ResourceClaimProps', 'ResourceClaimSpec', 'ResourceClaimSpecDevices', 'ResourceClaimSpecDevicesConfig', 'ResourceClaimSpecDevicesConfigOpaque', 'ResourceClaimSpecDevicesConstraints', 'ResourceClaimSpecDevicesRequests', 'ResourceClaimSpecDevicesRequestsExactly', 'ResourceClaimSpecDevicesRequestsExactlyCapacity', 'ResourceClaimSpecDevicesRequestsExactlySelectors', 'ResourceClaimSpecDevicesRequestsExactlySelectorsCel', 'ResourceClaimSpecDevicesRequestsExactlyTolerations', 'ResourceClaimSpecDevicesRequestsFirstAvailable', 'ResourceClaimSpecDevicesRequestsFirstAvailableCapacity', 'ResourceClaimSpecDevicesRequestsFirstAvailableSelectors', 'ResourceClaimSpecDevicesRequestsFirstAvailableSelectorsCel', 'ResourceClaimSpecDevicesRequestsFirstAvailableTolerations', 'ResourceClaimTemplate', 'ResourceClaimTemplateProps', 'ResourceClaimTemplateSpec', 'ResourceClaimTemplateSpecMetadata', 'ResourceClaimTemplateSpecMetadataManagedFields', 'ResourceClaimTemplateSpecMetadataOwnerReferences', 'ResourceClaimTemplateSpecSpec', 'ResourceClaimTemplateSpecSpecDevices', 'ResourceClaimTemplateSpecSpecDevicesConfig', 'ResourceClaimTemplateSpecSpecDevicesConfigOpaque', 'ResourceClaimTemplateSpecSpecDevicesConstraints', 'ResourceClaimTemplateSpecSpecDevicesRequests', 'ResourceClaimTemplateSpecSpecDevicesRequestsExactly', 'ResourceClaimTemplateSpecSpecDevicesRequestsExactlyCapacity', 'ResourceClaimTemplateSpecSpecDevicesRequestsExactlySelectors', 'ResourceClaimTemplateSpecSpecDevicesRequestsExactlySelectorsCel', 'ResourceClaimTemplateSpecSpecDevicesRequestsExactlyTolerations', 'ResourceClaimTemplateSpecSpecDevicesRequestsFirstAvailable', 'ResourceClaimTemplateSpecSpecDevicesRequestsFirstAvailableCapacity', 'ResourceClaimTemplateSpecSpecDevicesRequestsFirstAvailableSelectors', 'ResourceClaimTemplateSpecSpecDevicesRequestsFirstAvailableSelectorsCel', 'ResourceClaimTemplateSpecSpecDevicesRequestsFirstAvailableTolerations']
publication.publish()
