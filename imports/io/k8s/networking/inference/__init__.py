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

class InferencePool(_cdk8s_d3d9af27.ApiObject, metaclass=jsii.JSIIMeta, jsii_type='iok8snetworkinginference.InferencePool'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id: builtins.str, *, spec: typing.Union['InferencePoolSpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        props = InferencePoolProps(spec=spec, metadata=metadata)
        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name='manifest')
    @builtins.classmethod
    def manifest(cls, *, spec: typing.Union['InferencePoolSpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> typing.Any:
        props = InferencePoolProps(spec=spec, metadata=metadata)
        return jsii.sinvoke(cls, 'manifest', [props])

    @jsii.member(jsii_name='toJson')
    def to_json(self) -> typing.Any:
        return jsii.invoke(self, 'toJson', [])

    @jsii.python.classproperty
    @jsii.member(jsii_name='GVK')
    def GVK(cls) -> '_cdk8s_d3d9af27.GroupVersionKind':
        return jsii.sget(cls, 'GVK')

@jsii.data_type(jsii_type='iok8snetworkinginference.InferencePoolProps', jsii_struct_bases=[], name_mapping={'spec': 'spec', 'metadata': 'metadata'})
class InferencePoolProps:

    def __init__(self, *, spec: typing.Union['InferencePoolSpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(spec, dict):
            spec = InferencePoolSpec(**spec)
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        self._values: typing.Dict[builtins.str, typing.Any] = {'spec': spec}
        if metadata is not None:
            self._values['metadata'] = metadata

    @builtins.property
    def spec(self) -> 'InferencePoolSpec':
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
        return 'InferencePoolProps(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinginference.InferencePoolSpec', jsii_struct_bases=[], name_mapping={'endpoint_picker_ref': 'endpointPickerRef', 'selector': 'selector', 'target_ports': 'targetPorts', 'app_protocol': 'appProtocol'})
class InferencePoolSpec:

    def __init__(self, *, endpoint_picker_ref: typing.Union['InferencePoolSpecEndpointPickerRef', typing.Dict[builtins.str, typing.Any]], selector: typing.Union['InferencePoolSpecSelector', typing.Dict[builtins.str, typing.Any]], target_ports: typing.Sequence[typing.Union['InferencePoolSpecTargetPorts', typing.Dict[builtins.str, typing.Any]]], app_protocol: typing.Optional[builtins.str]=None) -> None:
        if isinstance(endpoint_picker_ref, dict):
            endpoint_picker_ref = InferencePoolSpecEndpointPickerRef(**endpoint_picker_ref)
        if isinstance(selector, dict):
            selector = InferencePoolSpecSelector(**selector)
        self._values: typing.Dict[builtins.str, typing.Any] = {'endpoint_picker_ref': endpoint_picker_ref, 'selector': selector, 'target_ports': target_ports}
        if app_protocol is not None:
            self._values['app_protocol'] = app_protocol

    @builtins.property
    def endpoint_picker_ref(self) -> 'InferencePoolSpecEndpointPickerRef':
        result = self._values.get('endpoint_picker_ref')
        assert result is not None, "Required property 'endpoint_picker_ref' is missing"
        return result

    @builtins.property
    def selector(self) -> 'InferencePoolSpecSelector':
        result = self._values.get('selector')
        assert result is not None, "Required property 'selector' is missing"
        return result

    @builtins.property
    def target_ports(self) -> typing.List['InferencePoolSpecTargetPorts']:
        result = self._values.get('target_ports')
        assert result is not None, "Required property 'target_ports' is missing"
        return result

    @builtins.property
    def app_protocol(self) -> typing.Optional[builtins.str]:
        result = self._values.get('app_protocol')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'InferencePoolSpec(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinginference.InferencePoolSpecEndpointPickerRef', jsii_struct_bases=[], name_mapping={'name': 'name', 'failure_mode': 'failureMode', 'group': 'group', 'kind': 'kind', 'port': 'port'})
class InferencePoolSpecEndpointPickerRef:

    def __init__(self, *, name: builtins.str, failure_mode: typing.Optional[builtins.str]=None, group: typing.Optional[builtins.str]=None, kind: typing.Optional[builtins.str]=None, port: typing.Optional[typing.Union['InferencePoolSpecEndpointPickerRefPort', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(port, dict):
            port = InferencePoolSpecEndpointPickerRefPort(**port)
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}
        if failure_mode is not None:
            self._values['failure_mode'] = failure_mode
        if group is not None:
            self._values['group'] = group
        if kind is not None:
            self._values['kind'] = kind
        if port is not None:
            self._values['port'] = port

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def failure_mode(self) -> typing.Optional[builtins.str]:
        result = self._values.get('failure_mode')
        return result

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        result = self._values.get('group')
        return result

    @builtins.property
    def kind(self) -> typing.Optional[builtins.str]:
        result = self._values.get('kind')
        return result

    @builtins.property
    def port(self) -> typing.Optional['InferencePoolSpecEndpointPickerRefPort']:
        result = self._values.get('port')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'InferencePoolSpecEndpointPickerRef(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinginference.InferencePoolSpecEndpointPickerRefPort', jsii_struct_bases=[], name_mapping={'number': 'number'})
class InferencePoolSpecEndpointPickerRefPort:

    def __init__(self, *, number: jsii.Number) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'number': number}

    @builtins.property
    def number(self) -> jsii.Number:
        result = self._values.get('number')
        assert result is not None, "Required property 'number' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'InferencePoolSpecEndpointPickerRefPort(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinginference.InferencePoolSpecSelector', jsii_struct_bases=[], name_mapping={'match_labels': 'matchLabels'})
class InferencePoolSpecSelector:

    def __init__(self, *, match_labels: typing.Mapping[builtins.str, builtins.str]) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'match_labels': match_labels}

    @builtins.property
    def match_labels(self) -> typing.Mapping[builtins.str, builtins.str]:
        result = self._values.get('match_labels')
        assert result is not None, "Required property 'match_labels' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'InferencePoolSpecSelector(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iok8snetworkinginference.InferencePoolSpecTargetPorts', jsii_struct_bases=[], name_mapping={'number': 'number'})
class InferencePoolSpecTargetPorts:

    def __init__(self, *, number: jsii.Number) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'number': number}

    @builtins.property
    def number(self) -> jsii.Number:
        result = self._values.get('number')
        assert result is not None, "Required property 'number' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'InferencePoolSpecTargetPorts(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))
__all__ = ['InferencePool', 'InferencePoolProps', 'InferencePoolSpec', 'InferencePoolSpecEndpointPickerRef', 'InferencePoolSpecEndpointPickerRefPort', 'InferencePoolSpecSelector', 'InferencePoolSpecTargetPorts']
publication.publish()
